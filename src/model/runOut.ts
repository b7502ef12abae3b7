import type { Day } from './day';

/** Pace of the period and the day on which the allocation is used up at that pace. */
export interface RunOut {
  /**
   * Day on which the allocation is used up. `null`: unlimited, idle, fewer than 3 days elapsed, or not before the reset.
   */
  readonly day: Day | null;
  /** Credits a day since the period began. `null`: no day has elapsed. */
  readonly creditsPerDay: number | null;
  /** Credits that an even use of the allocation would have reached by today. `null`: unlimited. */
  readonly evenPace: number | null;
  /** `evenPace` as a ratio of the allocation, 0 to 1: where the pace mark stands. `null`: nothing included, or unlimited. */
  readonly paceRatio: number | null;
  /** Used credits less the even pace: above 0 is ahead of it. `null`: unlimited. */
  readonly aheadBy: number | null;
  /** Credits by the end of the period at `creditsPerDay`. `null`: idle or fewer than 3 days elapsed. */
  readonly projectedCredits: number | null;
  /** Day on which the period resets. */
  readonly resetDay: Day;
}
