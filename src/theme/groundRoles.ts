import { colorScience } from './colorScience';
import { isReadable } from './isReadable';
import { nearestColor } from './nearestColor';

import type { Roles } from './roleColor';
import type { ThemeScheme } from './themeScheme';

/** How much lighter or darker than the surface each of them is (OKLCH), as in the default theme. */
const STEPS: Readonly<Record<ThemeScheme, Readonly<Record<string, number>>>> = {
  light: {
    sunken: -0.026,
    raised: 0,
    hover: -0.047,
    'raised-hover': -0.047,
    active: -0.068,
    border: -0.068,
    'border-strong': -0.16,
    track: -0.068,
    grid: -0.047,
  },
  dark: {
    sunken: -0.022,
    raised: 0.061,
    hover: 0.061,
    'raised-hover': 0.152,
    active: 0.097,
    border: 0.097,
    'border-strong': 0.152,
    track: 0.097,
    grid: 0.061,
  },
};

/**
 * So far from black, or from white, a surface has to be: then there is room between it and the two for text, for marks at 3:1,
 * and for series that both stand out from it and carry a label.
 */
const ROOM = { light: ['#000000', 15], dark: ['#ffffff', 14.5] } as const;

/** Where the outline of a control starts to look for its 3:1. */
const CONTROL_STEP = { light: -0.38, dark: 0.365 } as const;

const MARK_CONTRAST = 3;

/**
 * The grounds and lines of one scheme, derived from the surface of the cards.
 *
 * @param surface '#rrggbb'.
 * @example groundRoles('#ffffff', 'light').get('--aic-color-sunken') // '#f6f6f6'
 */
export function groundRoles(surface: string, scheme: ThemeScheme): Roles {
  const [end, room] = ROOM[scheme];
  const ground = nearestColor(surface, (hex) => isReadable(hex, [end], room));
  const { l, c, h } = colorScience.oklch(ground);
  const steps = Object.entries(STEPS[scheme]).map(
    ([name, step]) => [`--aic-color-${name}`, step === 0 ? ground : colorScience.hex({ l: l + step, c, h })] as const,
  );
  const control = { l: l + CONTROL_STEP[scheme], c, h };
  return new Map([
    ['--aic-color-surface', ground],
    ...steps,
    ['--aic-color-border-control', nearestColor(control, (hex) => isReadable(hex, [ground], MARK_CONTRAST))],
  ]);
}
