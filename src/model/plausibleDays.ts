import { maxDays } from './maxDays';

import type { DaySpan } from './daySpan';
import type { UsageRow } from './usageRow';

/** 2200-01-01 in days since 1970-01-01. Before 1970 no credit was sold, and a day from here on is a slip of the pen. */
const FIRST_IMPLAUSIBLE_DAY = 84_006;

/**
 * The span of days worth a column: all of them where they lie within 3,660 days, else those 3,660 days that hold the most
 * rows (the latest, if several do), so that one row of the year 9999 neither allocates nor pushes the others out.
 */
export function plausibleDays(rows: readonly UsageRow[]): DaySpan {
  const days = rows
    .map(({ day }) => day)
    .filter((day) => day >= 0 && day < FIRST_IMPLAUSIBLE_DAY)
    .sort((a, b) => a - b);
  let span = { start: 0, end: 0 };
  let first = 0;
  for (const day of days) {
    // A window of rows that never shrinks: it takes in one row more where that fits, else it moves on by one.
    if (day - (days[first] ?? day) >= maxDays) first += 1;
    const start = days[first] ?? day;
    if (day - start < maxDays) span = { start, end: day + 1 };
  }
  return span;
}
