import { dayFromNumber } from '../model/calendar';
import { ratio } from '../number/ratio';
import { roundCredits } from '../number/roundCredits';
import { creditBalance } from './creditBalance';
import { currentPeriod } from './currentPeriod';

import type { CreditUsage } from '../model/creditUsage';
import type { RunOut } from '../model/runOut';
import type { ElapsedDays } from './elapsedDaysOf';
import type { MetricOptions } from './metricOptions';

/** One or two days say nothing about a month. */
const MIN_ELAPSED_DAYS = 3;

/** The day on which `included` is used up at the rate so far, when that is before the reset. */
function runOutDay(included: number, used: number, { start, end, elapsedDays }: ElapsedDays): number | null {
  const days = ratio(included * elapsedDays, used);
  if (days === null) return null;
  // Rounded first, so that 10.000000000000002 days are 10; an allocation of 0 is used up on the first day.
  const day = start + Math.max(1, Math.ceil(roundCredits(days))) - 1;
  return day < end ? day : null;
}

/**
 * Will the credits run out before they reset? Pace is what an even use of the allocation would have reached by today; the
 * run-out day is start + ceil(included / creditsPerDay) - 1 at the rate since the period began.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example runOut(usage, { now: '2025-11-22T12:00:00Z' }) // 412,380 of 500,000: { day: '2025-11-27', aheadBy: 45713.33…, … }
 */
export function runOut(usage: CreditUsage, options: MetricOptions): RunOut {
  const period = currentPeriod(usage, options.now);
  const { used, included } = creditBalance(usage, options);
  const totalDays = period.end - period.start;
  const evenPace = included === null ? null : ratio(included * period.elapsedDays, totalDays);
  const canProject = period.elapsedDays >= MIN_ELAPSED_DAYS && used > 0;
  const day = canProject && included !== null ? runOutDay(included, used, period) : null;
  return {
    day: day === null ? null : dayFromNumber(day),
    creditsPerDay: ratio(used, period.elapsedDays),
    evenPace,
    paceRatio: included ? ratio(period.elapsedDays, totalDays) : null,
    aheadBy: evenPace === null ? null : used - evenPace,
    projectedCredits: canProject ? ratio(used * totalDays, period.elapsedDays) : null,
    resetDay: dayFromNumber(period.end),
  };
}
