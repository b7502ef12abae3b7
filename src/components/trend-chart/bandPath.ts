import { dayPlaces } from './dayPlaces';
import { edgePath } from './edgePath';
import { dayStretches } from './dayStretches';

import type { ChartGeometry } from './chartGeometry';

/**
 * What lies between two edges: there along the upper one, back along the lower one, stretch by stretch.
 *
 * @example bandPath(geometry, [20, 20], [0, 10]) // 'M0 0L100 0L100 1440L0 2880Z'
 */
export function bandPath(
  { drawn, scale, axis, known }: ChartGeometry,
  upper: ArrayLike<number>,
  lower: ArrayLike<number>,
): string {
  const along = (edge: ArrayLike<number>, days: readonly number[]) =>
    edgePath(edge, dayPlaces(days, known.length, scale), axis.top);
  return dayStretches(drawn)
    .map((days) => {
      // Points are written as 'M0 0L1 1': the way back is the same text from its end.
      const back = along(lower, days).slice(1).split('L').reverse().join('L');
      return `${along(upper, days)}L${back}Z`;
    })
    .join('');
}
