import { dayInMonth, dayNumber } from './calendar';

import type { BillingCalendar } from './billingCalendar';
import type { DaySpan } from './daySpan';

/** Credits reset on the 1st unless the host says otherwise. */
const FIRST_OF_MONTH = 1;

/** The monthly period around a day. Each start is clamped from the anchor itself, so that it never drifts. */
function anchoredPeriod(day: number, resetDay: number): DaySpan {
  const months = day < dayInMonth(day, 0, resetDay) ? -1 : 0;
  return { start: dayInMonth(day, months, resetDay), end: dayInMonth(day, months + 1, resetDay) };
}

/**
 * The billing period that holds a day. Before and after a fixed period they repeat by `resetDay` where it is given, cut
 * at the fixed one, else by the fixed one's own length.
 *
 * @example periodHolding({ resetDay: 31, billingPeriod: null }, dayNumber('2025-02-10')) // Jan 31 to Feb 28
 */
export function periodHolding({ billingPeriod, resetDay }: BillingCalendar, day: number): DaySpan {
  const anchored = anchoredPeriod(day, resetDay ?? FIRST_OF_MONTH);
  if (billingPeriod === null) return anchored;
  const start = dayNumber(billingPeriod.start);
  const end = dayNumber(billingPeriod.end);
  const length = end - start;
  const periodsLater = Math.floor((day - start) / length);
  if (resetDay === null || periodsLater === 0) {
    return { start: start + periodsLater * length, end: end + periodsLater * length };
  }
  return periodsLater < 0
    ? { ...anchored, end: Math.min(anchored.end, start) }
    : { ...anchored, start: Math.max(anchored.start, end) };
}
