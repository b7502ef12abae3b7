/**
 * Height of the plot's own coordinates, ten units a pixel at the usual height: whole numbers are written and read faster
 * than decimals, and a tenth of a pixel is as fine as a screen shows. The plot is stretched to whatever height CSS gives
 * it, so one set of paths is right on the server, at 320 px and at 4,000 px.
 */
export const PLOT_HEIGHT = 2880;

/** Pixels the plot is high without a height of the host's; in a narrow container the stylesheet lowers it. */
export const USUAL_PX = 288;
export const NARROW_HEIGHT_PX = 200;

/** With few days a day is wide, and its places need finer steps than whole units. */
const FEW_DAYS = 24;
const FINE_UNITS = 100;

/**
 * Units a day is wide in the plot's own coordinates: whole numbers keep the paths short.
 *
 * @example unitsPerDay(30) // 1
 */
export function unitsPerDay(dayCount: number): number {
  return dayCount < FEW_DAYS ? FINE_UNITS : 1;
}

/**
 * Width of the plot's own coordinates: from the first day to the last, or one day where there is but one.
 *
 * @example plotWidth(30) // 29
 */
export function plotWidth(dayCount: number): number {
  return Math.max(1, dayCount - 1) * unitsPerDay(dayCount);
}
