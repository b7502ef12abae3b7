import { dayNumber, dayOfInstant } from '../model/calendar';
import { instantOf } from '../model/instantOf';
import { periodHolding } from '../model/periodHolding';
import { elapsedDaysOf } from './elapsedDaysOf';

import type { CreditUsage } from '../model/creditUsage';
import type { ElapsedDays } from './elapsedDaysOf';
import type { MetricOptions } from './metricOptions';

/** The billing period that holds today, or the fixed one. Throws CreditUsageError 'invalid-now'. */
export function currentPeriod(usage: CreditUsage, options: Pick<MetricOptions, 'now'>): ElapsedDays {
  // Plain JavaScript may leave the options out.
  const today = dayOfInstant(instantOf(options?.now), usage.timeZone);
  const fixed = usage.billingPeriod;
  return elapsedDaysOf(periodHolding(usage, fixed === null ? today : dayNumber(fixed.start)), today);
}
