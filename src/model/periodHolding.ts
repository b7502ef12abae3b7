import { dayInMonth, dayNumber } from './calendar';

import type { BillingCalendar } from './billingCalendar';
import type { DaySpan } from './daySpan';

/** Credits reset on the 1st unless the host says otherwise. */
const FIRST_OF_MONTH = 1;

/** The monthly period around a day. Each start is clamped from the anchor itself, so that it never drifts. */
function anchoredPeriod(day: number, resetDay: number): DaySpan {
  const resetThisMonth = dayInMonth(day, 0, resetDay);
  return day >= resetThisMonth
    ? { start: resetThisMonth, end: dayInMonth(day, 1, resetDay) }
    : { start: dayInMonth(day, -1, resetDay), end: resetThisMonth };
}

/**
 * The billing period that holds a day. Before and after a fixed period they repeat by `resetDay` where it is given, cut
 * at the fixed one, else by the fixed one's own length.
 *
 * @example periodHolding({ resetDay: 31, billingPeriod: null }, dayNumber('2025-02-10')) // Jan 31 to Feb 28
 */
export function periodHolding(calendar: BillingCalendar, day: number): DaySpan {
  const { billingPeriod, resetDay } = calendar;
  if (billingPeriod === null) return anchoredPeriod(day, resetDay ?? FIRST_OF_MONTH);
  const start = dayNumber(billingPeriod.start);
  const end = dayNumber(billingPeriod.end);
  if (day >= start && day < end) return { start, end };
  if (resetDay === null) {
    const length = end - start;
    const first = start + Math.floor((day - start) / length) * length;
    return { start: first, end: first + length };
  }
  const anchored = anchoredPeriod(day, resetDay);
  return day < start
    ? { start: anchored.start, end: Math.min(anchored.end, start) }
    : { start: Math.max(anchored.start, end), end: anchored.end };
}
