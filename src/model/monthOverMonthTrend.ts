import type { DayRange } from './dayRange';

/** This period compared with the one before. */
export interface MonthOverMonthTrend {
  /** Change as a ratio: 0.25 is 25 % more. `null`: nothing was used in the compared days. */
  readonly ratio: number | null;
  /** Sign of the ratio; 'none' when it is `null`. */
  readonly direction: 'up' | 'down' | 'flat' | 'none';
  /** Credits of the current period to date. */
  readonly current: number;
  /** Net credits of the compared days of the previous period; below 0 where refunds exceed use. */
  readonly previous: number;
  /** Days counted in `current`. */
  readonly currentRange: DayRange;
  /** Days counted in `previous`. */
  readonly previousRange: DayRange;
}
