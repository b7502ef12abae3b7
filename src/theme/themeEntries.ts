import { isThemeValue } from './isThemeValue';

import type { Theme } from './theme';

/** A token of ours, by its CSS name. */
const TOKEN_NAME = /^--aic-[a-z\d-]+$/;

const SHADOW_NAME = /shadow/;

/** Lengths; the others that may be 0 are plain numbers, and times. */
const LENGTH_NAME = /radius|padding|gap|width|size|r-height|c-(text|space)-/;

/**
 * What would draw a shadow beyond 99 px: a length of another unit than px and rem, a larger one, or one from another token.
 * The hue of its colour may have any unit.
 */
const FAR_SHADOW = /--_?aic|\d(?!px|rem|deg|g?rad|turn)[a-z]|(^|[^.\d])\d\d(\d[.\d]*p|[.\d]*re)/i;

/**
 * The tokens of a theme that can be set: names of ours with values that the grammar takes, shadows that stay near the
 * component, and lengths that begin as one. A length of 0 gets its unit, for CSS computes with it. `validateTheme` knows the
 * kind of every token, and tells what is left out and why.
 *
 * @example themeEntries({ '--aic-color-accent': 'red;position:fixed', '--aic-space-4': '0' }) // [['--aic-space-4', '0px']]
 */
export function themeEntries(theme: Theme | null | undefined): readonly (readonly [name: string, value: string])[] {
  return Object.entries(theme ?? {}).flatMap(([name, value]) => {
    if (!TOKEN_NAME.test(name) || !isThemeValue(value)) return [];
    if (SHADOW_NAME.test(name) && FAR_SHADOW.test(value.replace(/#\w+/g, ''))) return [];
    if (!LENGTH_NAME.test(name)) return [[name, value]];
    return /^ *[\d.]|\(/.test(value) ? [[name, value.trim() === '0' ? '0px' : value]] : [];
  });
}
