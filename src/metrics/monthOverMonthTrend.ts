import { ratio } from '../number/ratio';
import { currentPeriod } from './currentPeriod';
import { dayRangeOf } from './dayRangeOf';
import { firstDays } from './firstDays';
import { netCredits } from './netCredits';
import { previousSpan } from './previousSpan';
import { usedCredits } from './usedCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { MonthOverMonthTrend } from '../model/monthOverMonthTrend';
import type { MetricOptions } from './metricOptions';

/**
 * Is this more than last month? Compares the period to date with as many first days of the previous billing period (all of
 * it where it is shorter); with `comparison: 'whole-period'` with all of it. `null` when the compared days used nothing.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example monthOverMonthTrend(usage, { now: '2025-11-10T12:00:00Z' }).ratio // 250 against 200 credits: 0.25
 */
export function monthOverMonthTrend(usage: CreditUsage, options: MetricOptions): MonthOverMonthTrend {
  const period = currentPeriod(usage, options);
  const before = previousSpan(usage, period);
  const compared = options.comparison === 'whole-period' ? before : firstDays(before, period.elapsedDays);
  const current = usedCredits(usage, period.toDate);
  const previous = netCredits(usage, compared);
  const times = ratio(current, Math.max(0, previous));
  const change = times === null ? null : times - 1;
  return {
    ratio: change,
    direction: change === null ? 'none' : change > 0 ? 'up' : change < 0 ? 'down' : 'flat',
    current,
    previous,
    currentRange: dayRangeOf(period.toDate),
    previousRange: dayRangeOf(compared),
  };
}
