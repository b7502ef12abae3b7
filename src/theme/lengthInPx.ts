import { unitOf } from './unitOf';

/** Sizes in pixels; those that lean on a font as they are at 16 px. */
const PIXELS: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['q', 96 / 101.6],
  ['in', 96],
  ['pt', 4 / 3],
  ['pc', 16],
]);

const OF_FONT = /^r?(em|ex|ch|cap|ic|lh)$/;
const FONT_PIXELS = 16;

/**
 * About how many pixels a length has, with its sign: one that leans on a font counts as it is at 16 px.
 *
 * @returns `null` for what is no length, and for a share or a length of the window.
 * @example lengthInPx('0.5rem') // 8
 */
export function lengthInPx(text: string): number | null {
  const unit = unitOf(text);
  const number = Number.parseFloat(text);
  if (unit === '' && number === 0) return 0;
  const pixels = OF_FONT.test(unit ?? '') ? FONT_PIXELS : PIXELS.get(unit ?? '');
  return pixels === undefined ? null : number * pixels;
}
