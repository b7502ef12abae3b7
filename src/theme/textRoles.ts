import { colorScience } from './colorScience';
import { isReadable } from './isReadable';
import { nearestColor } from './nearestColor';
import { roleColor } from './roleColor';

import type { Roles } from './roleColor';
import type { ThemeScheme } from './themeScheme';

const TEXT_CONTRAST = 4.5;

/** Every ground that text of any role stands on, and one more for the main text. */
const GROUNDS = ['surface', 'sunken', 'raised', 'hover', 'active'] as const;

/** How far from the text towards the surface the quieter texts are (OKLCH lightness), as in the default theme. */
const QUIETER = [
  ['--aic-color-text-secondary', 0.24],
  ['--aic-color-text-muted', 0.37],
] as const;

/** Quieter text has less colour than this, or it would look like a second accent. */
const QUIET_CHROMA = 0.04;

/**
 * The texts and the marks in the colour of text, readable on all grounds of one scheme.
 *
 * @param text '#rrggbb'.
 * @param grounds What groundRoles derived, or nothing for the default grounds.
 * @example textRoles('#1a1b20', new Map(), 'light').get('--aic-color-text') // '#1a1b20'
 */
export function textRoles(text: string, grounds: Roles, scheme: ThemeScheme): Roles {
  const groundColor = (name: string) => roleColor(grounds, `--aic-color-${name}`, scheme);
  const all = GROUNDS.map(groundColor);
  const main = nearestColor(text, (hex) => isReadable(hex, [...all, groundColor('raised-hover')], TEXT_CONTRAST));
  const { l, c, h } = colorScience.oklch(main);
  const { l: towards } = colorScience.oklch(groundColor('surface'));
  const quieter = QUIETER.map(([name, share]) => {
    const start = { l: l + (towards - l) * share, c: Math.min(c, QUIET_CHROMA), h };
    return [name, nearestColor(start, (hex) => isReadable(hex, all, TEXT_CONTRAST))] as const;
  });
  return new Map([['--aic-color-text', main], ['--aic-color-mark', main], ...quieter]);
}
