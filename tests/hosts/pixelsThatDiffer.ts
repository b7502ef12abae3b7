import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a pixel's colour may be off, from 0 to 1 as pixelmatch counts it: rounding, and no more. */
const COLOUR_THRESHOLD = 0.05;

/** What became of two pictures laid over each other. */
export interface PixelDifference {
  /** Pixels whose colour differs; all of them where the sizes differ. */
  readonly pixels: number;
  /** Those as a part of all, 0 to 1. */
  readonly ratio: number;
  /** Sizes in words where they differ, else `null`. */
  readonly sizes: string | null;
  /** A picture of the differences; `null` where the sizes differ. */
  readonly picture: Buffer | null;
}

/** Compares two PNG files; smoothed edges that lie a part of a pixel elsewhere count like everything else. */
export function pixelsThatDiffer(before: Buffer, after: Buffer): PixelDifference {
  const [first, second] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = first;
  if (width !== second.width || height !== second.height) {
    const sizes = `${width} x ${height} and ${second.width} x ${second.height}`;
    return { pixels: width * height, ratio: 1, sizes, picture: null };
  }
  const picture = new PNG({ width, height });
  const options = { threshold: COLOUR_THRESHOLD, includeAA: true };
  const pixels = pixelmatch(first.data, second.data, picture.data, width, height, options);
  return { pixels, ratio: pixels / (width * height), sizes: null, picture: PNG.sync.write(picture) };
}
