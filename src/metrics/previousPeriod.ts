import { currentPeriod } from './currentPeriod';
import { dayRangeOf } from './dayRangeOf';
import { previousSpan } from './previousSpan';

import type { CreditUsage } from '../model/creditUsage';
import type { DayRange } from '../model/dayRange';
import type { MetricOptions } from './metricOptions';

/**
 * Which billing period came before the current one? The anchored one; before a fixed period without `resetDay`, the span
 * of equal length.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example previousPeriod(usage, { now: '2025-11-22T12:00:00Z' }) // { start: '2025-10-01', end: '2025-11-01' }
 */
export function previousPeriod(usage: CreditUsage, options: MetricOptions): DayRange {
  return dayRangeOf(previousSpan(usage, currentPeriod(usage, options)));
}
