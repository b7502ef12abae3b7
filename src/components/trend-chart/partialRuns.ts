import type { DayRun } from './dayRuns';

/**
 * The last segment before a partial day, or the day itself where it stands alone: what is veiled and hatched.
 *
 * @example partialRuns([{ days: [0, 1, 2], xs: [0, 1, 2] }], 2) // [{ days: [1, 2], xs: [1, 2] }]
 */
export function partialRuns(runs: readonly DayRun[], partialDay: number): readonly DayRun[] {
  const run = runs.find(({ days }) => days.includes(partialDay));
  if (run === undefined) return [];
  const end = run.days.lastIndexOf(partialDay) + 1;
  return [{ days: run.days.slice(end - 2, end), xs: run.xs.slice(end - 2, end) }];
}
