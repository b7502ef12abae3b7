import type { DayRange } from '../model/dayRange';
import type { Now } from '../model/now';

/** What a metric needs besides the usage. */
export interface MetricOptions {
  /** The instant that decides which day is today in the billing zone. */
  readonly now: Now;
  /**
   * Days that the average, the product rows and the daily series look at. Everything else is the current period.
   * @default the current period to date
   */
  readonly range?: DayRange | undefined;
  /**
   * Whether the trend compares the days elapsed with the same days of the previous period, or with all of it.
   * @default 'to-date'
   */
  readonly comparison?: 'to-date' | 'whole-period' | undefined;
  /**
   * Decimals of the products' percents, 0 to 6.
   * @default 0
   */
  readonly percentDigits?: number | undefined;
}
