import { PLOT_HEIGHT } from './plotBox';

/** Height of a row of the tooltip, and of the rest of it: head, total, padding and the place it hangs at. */
const ROW_PX = 22;
const REST_PX = 52;

/**
 * Rows a tooltip beside the day may have without hanging out of the card, which hosts may clip. A longer list stands under
 * the plot.
 *
 * @param height height of the plot in pixels, where the host gave one
 * @example floatingRows(undefined) // 10
 */
export function floatingRows(height: number = PLOT_HEIGHT): number {
  return Math.floor((height - REST_PX) / ROW_PX);
}
