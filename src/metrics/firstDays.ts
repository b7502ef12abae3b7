import { clamp } from '../number/clamp';

import type { DaySpan } from '../model/daySpan';

/** So many days from the start of a span on, or all of them where it is shorter. */
export function firstDays({ start, end }: DaySpan, days: number): DaySpan {
  return { start, end: clamp(start + days, start, end) };
}
