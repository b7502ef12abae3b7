import { usageTotal } from './usageTotal';

import type { AverageDailyUsage } from '../model/averageDailyUsage';
import type { CreditUsage } from '../model/creditUsage';
import type { MetricOptions } from './metricOptions';

/**
 * How many credits go a day? Net credits of the range to date, not below 0, over its elapsed days, today included. Days
 * without a row and days whose data has not arrived yet count as days. `null` when no day has elapsed.
 *
 * @throws CreditUsageError 'invalid-now' or 'invalid-range'
 * @example averageDailyUsage(usage, { now: '2025-11-22T12:00:00Z' }).creditsPerDay // 412,380 over 22 days: 18744.545…
 */
export function averageDailyUsage(usage: CreditUsage, options: MetricOptions): AverageDailyUsage {
  const { averagePerDay, elapsedDays, range } = usageTotal(usage, options);
  return { creditsPerDay: averagePerDay, elapsedDays, range };
}
