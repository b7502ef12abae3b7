/** Before it is measured a plot is taken to be so wide, so that one as wide as a page is not built twice. */
const USUAL_COLUMNS = 1024;
const FEWEST_COLUMNS = 128;
/** Points that a page draws in a moment; more products share them by wider columns. */
const MOST_POINTS = 100_000;

/**
 * Columns in which no more than the lowest and the highest day is kept: a power of two from the pixels up, so that a resize
 * seldom builds the paths anew.
 *
 * @param width pixels the plot is wide; `null` while it is not measured
 * @example plotColumns(940, 13) // 1024
 */
export function plotColumns(width: number | null, rowCount: number): number {
  const pixels = width === null ? USUAL_COLUMNS : 2 ** Math.ceil(Math.log2(Math.max(FEWEST_COLUMNS, width)));
  return Math.max(FEWEST_COLUMNS, Math.min(pixels, Math.floor(MOST_POINTS / 2 / Math.max(1, rowCount))));
}
