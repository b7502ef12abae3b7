import { isThemeValue } from './isThemeValue';

import type { Theme } from './theme';

/** A token of ours, by its CSS name. */
const TOKEN_NAME = /^--aic-[a-z\d-]+$/;

/**
 * The tokens of a theme that can be set: names of ours with values that the grammar takes. `validateTheme` tells what is left
 * out and why.
 *
 * @example themeEntries({ '--aic-color-accent': 'red;position:fixed', '--aic-space-4': '12px' }) // [['--aic-space-4', '12px']]
 */
export function themeEntries(theme: Theme | null | undefined): readonly (readonly [name: string, value: string])[] {
  return Object.entries(theme ?? {}).filter(([name, value]) => TOKEN_NAME.test(name) && isThemeValue(value));
}
