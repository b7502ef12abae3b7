import type { Allowance } from './allowance';
import type { AllowanceChange } from './allowanceChange';
import type { Day } from './day';
import type { DayRange } from './dayRange';
import type { Product } from './product';
import type { UsageRecord } from './usageRecord';

/** Everything the library needs to know about one organisation's usage. */
export interface CreditUsageInput {
  /** Rows of usage in any order. Days without a row are zero. */
  readonly records: readonly UsageRecord[];
  /** Products by their names, in the order that fixes their colours. Ids found only in rows are added after them. */
  readonly products?: readonly Product[] | undefined;
  /** The allowance, or its history by the day from which each entry holds. */
  readonly allowance: Allowance | readonly AllowanceChange[];
  /**
   * IANA name of the billing time zone.
   * @default 'UTC'
   */
  readonly timeZone?: string | undefined;
  /**
   * Day of the month on which credits reset, 1 to 31; in a shorter month its last day.
   * @default 1, or none where `billingPeriod` is given
   */
  readonly resetDay?: number | undefined;
  /** A fixed current period, in place of the monthly calendar. */
  readonly billingPeriod?: DayRange | undefined;
  /** Last day for which data has arrived. Later days are unknown, not zero. */
  readonly dataThrough?: Day | null | undefined;
  /** Instant of the last refresh, with `Z` or an offset. */
  readonly asOf?: string | null | undefined;
}
