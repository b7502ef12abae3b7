import { linePath } from '../shared/linePath';

import { PLOT_HEIGHT } from './plotBox';

import type { DayLine } from '../shared/dayLine';

/**
 * An edge from day to day in straight lines. Areas are painted from the top of the stack to its bottom, each over the one
 * above it, so that every edge is written once.
 *
 * @param edge value of each day
 * @param top value at the upper edge of the plot
 * @example edgePath([10, 20], dayPlaces([0, 1], 2, dayScale(2, 'ltr')), 20) // 'M0 1440L100 0'
 */
export function edgePath(edge: ArrayLike<number>, line: DayLine, top: number): string {
  return linePath(line, edge, 0, { highest: top, span: top, height: PLOT_HEIGHT });
}
