import { colorScience } from './colorScience';

import type { OklchColor } from './colorScience';

/** Halving the range so often leaves less than the 8 bits of a channel. */
const HALVINGS = 12;

/**
 * The colour of the same hue and chroma that stands out from a ground by so much, away from it towards black or white.
 *
 * @param color Its lightness does not count.
 * @param ground '#rrggbb'.
 * @param contrast Contrast of WCAG 2.2. More than the ground allows gives black or white.
 * @param isDarker Whether the colour lies on the dark side of the ground.
 * @returns '#rrggbb'.
 * @example colorAtContrast({ l: 0, c: 0, h: 0 }, '#ffffff', 4.6, true) // '#757575'
 */
export function colorAtContrast({ c, h }: OklchColor, ground: string, contrast: number, isDarker: boolean): string {
  let near = colorScience.oklch(ground).l;
  let far = isDarker ? 0 : 1;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (near + far) / 2;
    const isEnough = colorScience.contrast(colorScience.hex({ l: middle, c, h }), ground) >= contrast;
    if (isEnough) far = middle;
    else near = middle;
  }
  return colorScience.hex({ l: far, c, h });
}
