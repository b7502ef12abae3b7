import type { Day } from '../../model/day';

/**
 * Place of a day among contiguous days, or of the nearest one: a position outlives a change of data.
 *
 * @example dayNear(['2025-11-01', '2025-11-02'], '2025-12-24') // 1
 */
export function dayNear(days: readonly Day[], day: Day): number {
  const place = days.findIndex((candidate) => candidate >= day);
  return place === -1 ? days.length - 1 : place;
}
