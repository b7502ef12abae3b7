import { startOfDay } from '../model/calendar';
import { currentPeriod } from './currentPeriod';
import { dayRangeOf } from './dayRangeOf';

import type { BillingPeriod } from '../model/billingPeriod';
import type { CreditUsage } from '../model/creditUsage';
import type { MetricOptions } from './metricOptions';

/**
 * Which billing period is it? The one that holds today in the billing zone, start included and end excluded, or the fixed
 * one. Days are counted on the calendar, never in hours.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example billingPeriodAt(usage, { now: '2025-11-22T12:00:00Z' })
 *   // { start: '2025-11-01', end: '2025-12-01', elapsedDays: 22, totalDays: 30, status: 'active', … }
 */
export function billingPeriodAt(usage: CreditUsage, options: MetricOptions): BillingPeriod {
  const period = currentPeriod(usage, options);
  const { start, end, today, elapsedDays } = period;
  return {
    ...dayRangeOf(period),
    elapsedDays,
    totalDays: end - start,
    status: today < start ? 'upcoming' : today < end ? 'active' : 'ended',
    resetsAt: new Date(startOfDay(end, usage.timeZone)),
    timeZone: usage.timeZone,
  };
}
