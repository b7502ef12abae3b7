import type { DayRange } from './dayRange';

/** The billing period that holds today, or the fixed one. */
export interface BillingPeriod extends DayRange {
  /** Days from `start` to today or the last day, both counted; 0 when the period is upcoming. */
  readonly elapsedDays: number;
  /** Days in the whole period. */
  readonly totalDays: number;
  /** Only a fixed period can be upcoming or ended. */
  readonly status: 'upcoming' | 'active' | 'ended';
  /** Instant at which `end` begins in the billing zone. */
  readonly resetsAt: Date;
  /** IANA name of the billing zone, for writing `resetsAt`. */
  readonly timeZone: string;
}
