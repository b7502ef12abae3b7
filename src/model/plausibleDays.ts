import type { DaySpan } from './daySpan';

/** Longest span of columns: ten years and a week. */
const MAX_DAYS = 3_660;
/** No credit was sold before 1970, and a day from 2200 on is a slip of the pen. Days since 1970-01-01. */
const FIRST_PLAUSIBLE_DAY = 0;
const AFTER_PLAUSIBLE_DAYS = 84_006;

/**
 * The span of days worth a column: all of them where they lie within 3,660 days, else those 3,660 days that hold the most
 * rows (the latest, if several do), so that one row of the year 9999 neither allocates nor pushes the others out.
 *
 * @param rowsByDay number of rows by day number
 * @returns `null` when no day is plausible.
 */
export function plausibleDays(rowsByDay: ReadonlyMap<number, number>): DaySpan | null {
  const days = [...rowsByDay.keys()]
    .filter((day) => day >= FIRST_PLAUSIBLE_DAY && day < AFTER_PLAUSIBLE_DAYS)
    .sort((a, b) => a - b);
  let best: DaySpan | null = null;
  let mostRows = 0;
  let rows = 0;
  let from = 0;
  for (const day of days) {
    rows += rowsByDay.get(day) ?? 0;
    let first = days[from] ?? day;
    while (day - first >= MAX_DAYS) {
      rows -= rowsByDay.get(first) ?? 0;
      from += 1;
      first = days[from] ?? day;
    }
    if (rows >= mostRows) {
      mostRows = rows;
      best = { start: first, end: day + 1 };
    }
  }
  return best;
}
