import type { DailyProduct } from './dailyProduct';
import type { Day } from './day';

/** Credits by product and day, ready to be stacked. */
export interface DailyUsage {
  /** The days of the range, contiguous. */
  readonly days: readonly Day[];
  /** Products with a row in the range to date, by credits descending, then id: the stack from the bottom up. */
  readonly products: readonly DailyProduct[];
  /** Net credits, product-major: product p on day d is values[p * days.length + d]. */
  readonly values: Float64Array;
  /** Net credits of each day over all products. */
  readonly totals: Float64Array;
  /**
   * Credits of each day over all products that were used after the included ones of its billing period were exhausted:
   * 0 where none were, where the allowance is unlimited, and on a day not known yet. Above the day's total where others'
   * refunds lower it.
   */
  readonly excess: Float64Array;
  /** Included credits of each day's billing period over the days of that period. `null` where they are unlimited. */
  readonly allowancePerDay: readonly (number | null)[];
  /** Whether data for the day has arrived. `false` is a gap: after today or after `dataThrough`. */
  readonly known: readonly boolean[];
  /** Today in the billing zone: its data is partial. */
  readonly today: Day;
  /** Days of the range on which a billing period begins. */
  readonly periodStarts: readonly Day[];
}
