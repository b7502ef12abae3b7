import { dayNumber, dayOfInstant } from '../model/calendar';
import { instantOf } from '../model/instantOf';
import { periodHolding } from '../model/periodHolding';
import { elapsedDaysOf } from './elapsedDaysOf';

import type { CreditUsage } from '../model/creditUsage';
import type { ElapsedDays } from './elapsedDaysOf';
import type { MetricOptions } from './metricOptions';

/** The billing period that holds today, or the fixed one. Throws CreditUsageError 'invalid-now'. */
export function currentPeriod(usage: CreditUsage, { now }: Pick<MetricOptions, 'now'>): ElapsedDays {
  const today = dayOfInstant(instantOf(now), usage.timeZone);
  const fixed = usage.billingPeriod;
  return elapsedDaysOf(periodHolding(usage, fixed === null ? today : dayNumber(fixed.start)), today);
}
