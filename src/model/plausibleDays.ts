import type { DaySpan } from './daySpan';
import type { UsageRow } from './usageRow';

/** Longest span of columns: ten years and a week. */
const MAX_DAYS = 3_660;
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
  let best = { start: 0, end: 0 };
  let mostRows = 0;
  let first = 0;
  for (const [last, day] of days.entries()) {
    while (day - (days[first] ?? 0) >= MAX_DAYS) first += 1;
    if (last - first < mostRows) continue;
    mostRows = last - first;
    best = { start: days[first] ?? 0, end: day + 1 };
  }
  return best;
}
