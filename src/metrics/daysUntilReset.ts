import { currentPeriod } from './currentPeriod';

import type { CreditUsage } from '../model/creditUsage';
import type { MetricOptions } from './metricOptions';

/**
 * In how many calendar days do credits reset? The full length of the period on its first day, 1 on its last, 0 once a
 * fixed period has ended.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example daysUntilReset(usage, { now: '2025-11-22T12:00:00Z' }) // 9, until December 1
 */
export function daysUntilReset(usage: CreditUsage, options: MetricOptions): number {
  const { end, today } = currentPeriod(usage, options);
  return Math.max(0, end - today);
}
