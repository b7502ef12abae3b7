import { dayNumber } from '../model/calendar';
import { periodHolding } from '../model/periodHolding';
import { todayOf } from './todayOf';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';
import type { Now } from '../model/now';

/** The current billing period in day numbers. */
export interface CurrentPeriod extends DaySpan {
  /** Today in the billing zone. */
  readonly today: number;
  /** The part that has elapsed: from the start to today or the last day, both included. Empty when upcoming. */
  readonly toDate: DaySpan;
  /** Number of days in it. */
  readonly elapsedDays: number;
}

/** The billing period that holds today, or the fixed one. */
export function currentPeriod(usage: CreditUsage, now: Now): CurrentPeriod {
  const today = todayOf(usage, now);
  const fixed = usage.billingPeriod;
  const { start, end } = periodHolding(usage, fixed === null ? today : dayNumber(fixed.start));
  const elapsedEnd = Math.max(start, Math.min(today + 1, end));
  return { start, end, today, toDate: { start, end: elapsedEnd }, elapsedDays: elapsedEnd - start };
}
