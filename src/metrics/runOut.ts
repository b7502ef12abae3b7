import { dayFromNumber } from '../model/calendar';
import { ratio } from '../number/ratio';
import { roundCredits } from '../number/roundCredits';
import { creditBalance } from './creditBalance';
import { currentPeriod } from './currentPeriod';

import type { CreditUsage } from '../model/creditUsage';
import type { RunOut } from '../model/runOut';
import type { MetricOptions } from './metricOptions';

/** One or two days say nothing about a month. */
const MIN_ELAPSED_DAYS = 3;

/**
 * Will the credits run out before they reset? Pace is what an even use of the allocation would have reached by today; the
 * run-out day is start + ceil(included / creditsPerDay) - 1 at the rate since the period began.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example runOut(usage, { now: '2025-11-22T12:00:00Z' }) // 412,380 of 500,000: { day: '2025-11-27', aheadBy: 45713.33…, … }
 */
export function runOut(usage: CreditUsage, options: MetricOptions): RunOut {
  const { start, end, elapsedDays } = currentPeriod(usage, options);
  const { used, included } = creditBalance(usage, options);
  const limit = included ?? Infinity;
  const totalDays = end - start;
  const evenPace = ratio(limit * elapsedDays, totalDays);
  const canProject = elapsedDays >= MIN_ELAPSED_DAYS && used > 0;
  // Rounded first, so that 10.000000000000002 days are 10; an allocation of 0 is used up on the first day.
  const days = roundCredits((canProject ? ratio(limit * elapsedDays, used) : null) ?? Infinity);
  const day = start + Math.max(1, Math.ceil(days)) - 1;
  return {
    day: day < end ? dayFromNumber(day) : null,
    creditsPerDay: ratio(used, elapsedDays),
    evenPace,
    paceRatio: included ? ratio(elapsedDays, totalDays) : null,
    aheadBy: evenPace === null ? null : used - evenPace,
    projectedCredits: canProject ? ratio(used * totalDays, elapsedDays) : null,
    resetDay: dayFromNumber(end),
  };
}
