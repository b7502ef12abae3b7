import type { DayRange } from './dayRange';

/** Credits used a day. */
export interface AverageDailyUsage {
  /** Credits a day over the elapsed days, today included. `null`: no day has elapsed. */
  readonly creditsPerDay: number | null;
  /** Days divided by. */
  readonly elapsedDays: number;
  /** The elapsed days themselves. */
  readonly range: DayRange;
}
