import type { Day } from '../../model/day';

/**
 * Whether the first and the last of some days are of the same year, which need not be written then.
 *
 * @example isOneYear(['2025-12-31', '2026-01-01']) // false
 */
export function isOneYear(days: readonly Day[]): boolean {
  return days[0]?.slice(0, 4) === days.at(-1)?.slice(0, 4);
}
