/** Height of a row of the tooltip. */
export const ROW_PX = 22;
/** Height of the rest of it: head, total, padding and the place it hangs at. */
const REST_PX = 112;

/**
 * Rows that a tooltip beside the day shows at once without hanging out of the plot; a longer list scrolls.
 *
 * @param height pixels the plot is high
 * @example floatingRows(288) // 8
 */
export function floatingRows(height: number): number {
  return Math.max(1, Math.floor((height - REST_PX) / ROW_PX));
}
