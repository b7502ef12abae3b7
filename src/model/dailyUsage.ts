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
  /** Whether data for the day has arrived. `false` is a gap: after today or after `dataThrough`. */
  readonly known: readonly boolean[];
  /** Today in the billing zone: its data is partial. */
  readonly today: Day;
  /** Days of the range on which a billing period begins. */
  readonly periodStarts: readonly Day[];
}
