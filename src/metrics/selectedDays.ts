import { checkRange } from '../model/checkRange';
import { currentPeriod } from './currentPeriod';
import { elapsedDaysOf } from './elapsedDaysOf';

import type { CreditUsage } from '../model/creditUsage';
import type { ElapsedDays } from './elapsedDaysOf';
import type { MetricOptions } from './metricOptions';

/** The days that a metric looks at: `range`, or without one the current period. */
export function selectedDays(usage: CreditUsage, options: MetricOptions): ElapsedDays {
  const period = currentPeriod(usage, options);
  const { range } = options;
  return range === undefined ? period : elapsedDaysOf(checkRange(range, 'invalid-range', 'range'), period.today);
}
