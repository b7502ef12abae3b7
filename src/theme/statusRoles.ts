import { isReadable } from './isReadable';
import { nearestColor } from './nearestColor';
import { roleColor } from './roleColor';

import type { Roles } from './roleColor';
import type { ThemeScheme } from './themeScheme';

/** What each colour stands on, and how far it has to stand out from there. */
const NEEDS = [
  ['caution', ['surface', 'track'], 3],
  ['critical', ['surface', 'track', 'raised'], 3],
  ['caution-text', ['caution-soft'], 4.5],
  ['critical-text', ['critical-soft', 'raised'], 4.5],
] as const;

/**
 * The colours of a warning that the grounds of a theme make too weak, moved as far as contrast needs it. Those that can be
 * seen stay what they are everywhere.
 *
 * @param grounds What groundRoles derived.
 * @example statusRoles(new Map(), 'light').get('--aic-color-caution') // '#b56d00', the default
 */
export function statusRoles(grounds: Roles, scheme: ThemeScheme): Roles {
  const color = (name: string) => roleColor(grounds, `--aic-color-${name}`, scheme);
  return new Map(
    NEEDS.map(([name, behind, required]) => {
      const backgrounds = behind.map(color);
      return [`--aic-color-${name}`, nearestColor(color(name), (hex) => isReadable(hex, backgrounds, required))];
    }),
  );
}
