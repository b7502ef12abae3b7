import { firstDays } from './firstDays';

import type { DaySpan } from '../model/daySpan';

/** How much of a span has elapsed. */
export interface ElapsedDays extends DaySpan {
  /** Today in the billing zone. */
  readonly today: number;
  /** The part of the span from its start to today or its last day, both included. Empty while it lies ahead. */
  readonly toDate: DaySpan;
  /** Number of days in that part. */
  readonly elapsedDays: number;
}

/** Counts the days of a span from its start to today, today included. */
export function elapsedDaysOf(span: DaySpan, today: number): ElapsedDays {
  const toDate = firstDays(span, today + 1 - span.start);
  return { ...span, today, toDate, elapsedDays: toDate.end - toDate.start };
}
