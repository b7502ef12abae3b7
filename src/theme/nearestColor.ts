import { colorScience } from './colorScience';

import type { OklchColor } from './colorScience';

/** A step of lightness that nobody sees. */
const STEP = 0.004;
const STEPS = 250;

/**
 * The colour of the same hue with the least change of lightness that passes a test.
 *
 * @param color '#rrggbb', or lightness, chroma and hue.
 * @param isFit Asked with '#rrggbb', so that rounding cannot undo the answer.
 * @returns '#rrggbb'; the colour itself where it fits, and where none would.
 * @example nearestColor('#ffe94d', (hex) => colorScience.contrast(hex, '#ffffff') >= 3) // '#a79500'
 */
export function nearestColor(color: OklchColor | string, isFit: (hex: string) => boolean): string {
  const start = typeof color === 'string' ? color : colorScience.hex(color);
  if (isFit(start)) return start;
  const { l, c, h } = typeof color === 'string' ? colorScience.oklch(color) : color;
  for (let step = 1; step <= STEPS; step += 1) {
    const lightnesses = [l - step * STEP, l + step * STEP];
    const found = lightnesses.map((lightness) => colorScience.hex({ l: lightness, c, h })).find(isFit);
    if (found !== undefined) return found;
  }
  return start;
}
