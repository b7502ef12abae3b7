import type { Day } from './day';

/**
 * A half-open span of calendar days: `start` is included, `end` is the first day after it.
 *
 * @example { start: '2025-11-01', end: '2025-12-01' } // the 30 days of November
 */
export interface DayRange {
  /** First day of the range, included. */
  readonly start: Day;
  /** First day after the range, excluded. */
  readonly end: Day;
}
