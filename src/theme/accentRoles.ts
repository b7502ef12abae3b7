import { colorScience } from './colorScience';
import { isReadable } from './isReadable';
import { nearestColor } from './nearestColor';
import { roleColor } from './roleColor';

import type { Roles } from './roleColor';
import type { ThemeScheme } from './themeScheme';

const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** The accent draws meters on their track, the focus ring on cards and on what floats above them. */
const GROUNDS = ['surface', 'raised', 'track'] as const;

/** Text on the accent: near-black or white, whichever the default theme has first; black where near-black falls just short. */
const ON_ACCENT = {
  light: ['#ffffff', '#0c0d0f', '#000000'],
  dark: ['#0c0d0f', '#ffffff', '#000000'],
} as const;

/** As much of the accent is in accent-soft, over the surface. */
const SOFT_SHARE = 0.12;

/**
 * The accent of one scheme, the text on it, and its soft ground.
 *
 * @param accent '#rrggbb'.
 * @param grounds What groundRoles derived, or nothing for the default grounds.
 * @example accentRoles('#0f766e', new Map(), 'light').get('--aic-color-accent') // '#0f766e', which is 5.47:1 on white
 */
export function accentRoles(accent: string, grounds: Roles, scheme: ThemeScheme): Roles {
  const groundColor = (name: string) => roleColor(grounds, `--aic-color-${name}`, scheme);
  const behind = GROUNDS.map(groundColor);
  const used = nearestColor(accent, (hex) => isReadable(hex, behind, MARK_CONTRAST));
  const onAccent = ON_ACCENT[scheme].find((hex) => isReadable(hex, [used], TEXT_CONTRAST)) ?? '#000000';
  return new Map([
    ['--aic-color-accent', used],
    ['--aic-color-on-accent', onAccent],
    ['--aic-color-accent-soft', colorScience.mixHex(groundColor('surface'), used, SOFT_SHARE)],
  ]);
}
