import type { DayRange } from './dayRange';

/** The range to date over all products: the totals row of the product table. */
export interface UsageTotal {
  /** Net credits of all products, not below 0. */
  readonly credits: number;
  /** Credits a day over the elapsed days. `null`: no day has elapsed. */
  readonly averagePerDay: number | null;
  /** Credits consumed after the allocation was exhausted. */
  readonly excessCredits: number;
  /** Refunds that exceed their product's use: what the product rows add up to beyond `credits`. 0 as a rule. */
  readonly refundsBeyondUse: number;
  /** The elapsed days of the range. */
  readonly range: DayRange;
  /** Number of those days. */
  readonly elapsedDays: number;
}
