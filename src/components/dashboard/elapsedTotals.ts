import type { DailyUsage } from '../../model/dailyUsage';

/**
 * Credits of each elapsed day for the sparkline, NaN where data for the day has not arrived.
 *
 * @example elapsedTotals(daily, 22) // 22 numbers: November 1 to 22
 */
export function elapsedTotals(daily: DailyUsage, elapsedDays: number): readonly number[] {
  return Array.from(daily.totals.subarray(0, elapsedDays), (total, day) => (daily.known[day] ? total : Number.NaN));
}
