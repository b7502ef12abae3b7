import { colorAtContrast } from './colorAtContrast';
import { colorScience } from './colorScience';
import { isReadable } from './isReadable';
import { nearestColor } from './nearestColor';
import { roleColor } from './roleColor';

import type { OklchColor } from './colorScience';
import type { Roles } from './roleColor';
import type { ThemeScheme } from './themeScheme';

const SEPARATOR = '--aic-chart-separator';
const OTHER = '--aic-series-other';
const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Contrast of WCAG 2.2 for text (1.4.3), and for marks (1.4.11). */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** Saturated red says "over the limit", so no series has it (OKLCH hue in degrees and chroma). */
const RED = { from: 14, to: 38, chroma: 0.1 } as const;

/**
 * At other hues than its own the palette needs a wider step between deep and bright in the light scheme, or two neighbours look
 * alike to somebody who confuses red and green.
 */
const DEEP_CONTRAST = 8;

/** Between the bright places, at 3:1 and a little, and the deep ones, above 6:1. */
const MIDDLE_CONTRAST = 4.5;

/** A colour with less chroma than this has no hue to take over. */
const GREY_BELOW = 0.02;

/**
 * The colours of the series on the surface of one scheme: the neutral palette, turned until its first hue is the accent's. Each
 * place keeps its contrast with the surface, so deep and bright take turns and neighbours stay apart without hue; and a label
 * can be read on each. The neutral palette stays as it is on a surface from which all of it stands out.
 *
 * @param accent '#rrggbb' of which the hue is taken, or `null` for the neutral palette.
 * @param grounds What groundRoles derived, or nothing for the default grounds.
 * @example seriesRoles(null, new Map(), 'light').get('--aic-series-1') // '#3f4faf', the default
 */
export function seriesRoles(accent: string | null, grounds: Roles, scheme: ThemeScheme): Roles {
  const none: Roles = new Map();
  const ground = roleColor(grounds, SEPARATOR, scheme);
  const neutralGround = roleColor(none, SEPARATOR, scheme);
  const places = PLACES.map((place) => {
    const label = roleColor(none, place % 2 === 1 ? '--aic-chart-on-deep' : '--aic-chart-on-bright', scheme);
    const isFit = (hex: string) => isReadable(hex, [ground], MARK_CONTRAST) && isReadable(hex, [label], TEXT_CONTRAST);
    return { name: `--aic-series-${place}`, neutral: roleColor(none, `--aic-series-${place}`, scheme), isFit };
  });
  const turn = accent === null ? 0 : degreesTo(accent, places[0]?.neutral ?? accent);
  const isNeutral = turn === 0 && places.every(({ neutral, isFit }) => isFit(neutral));
  const colors = places.map(({ name, neutral, isFit }) => {
    const own = colorScience.contrast(neutral, neutralGround);
    const isDeep = turn !== 0 && scheme === 'light' && own > MIDDLE_CONTRAST;
    const contrast = isDeep ? Math.max(own, DEEP_CONTRAST) : own;
    const turned = turnedBy(colorScience.oklch(neutral), turn);
    const color = isNeutral ? neutral : colorAtContrast(turned, ground, contrast, scheme === 'light');
    return [name, nearestColor(color, isFit)] as const;
  });
  const other = nearestColor(roleColor(none, OTHER, scheme), (hex) => isReadable(hex, [ground], MARK_CONTRAST));
  return new Map([...colors, [OTHER, other]]);
}

/** How far the hue of the accent lies from that of the first place; a grey accent has no hue to turn to. */
function degreesTo(accent: string, first: string): number {
  const { c, h } = colorScience.oklch(accent);
  return c < GREY_BELOW ? 0 : h - colorScience.oklch(first).h;
}

/** The hue turned by so many degrees, and out of the red. */
function turnedBy({ l, c, h }: OklchColor, degrees: number): OklchColor {
  if (degrees === 0) return { l, c, h };
  const hue = (((h + degrees) % 360) + 360) % 360;
  const isRed = c >= RED.chroma && hue > RED.from && hue < RED.to;
  const edge = hue - RED.from < RED.to - hue ? RED.from : RED.to;
  return { l, c, h: isRed ? edge : hue };
}
