import type { AllowanceChange } from './allowanceChange';
import type { Day } from './day';
import type { DayRange } from './dayRange';
import type { Product } from './product';

/**
 * Validated usage, columnar and read-only: contiguous days, products in a stable order, one column of credits a product.
 * Made by `createCreditUsage`; plain data, so that a server component can hand it to a client one.
 */
export interface CreditUsage {
  /** IANA name of the billing time zone. */
  readonly timeZone: string;
  /** Day of the month on which credits reset, 1 to 31. `null` where only a fixed period was given. */
  readonly resetDay: number | null;
  /** The fixed current period. `null` where periods follow `resetDay`. */
  readonly billingPeriod: DayRange | null;
  /** First day of the columns. `null` when there is no row. */
  readonly firstDay: Day | null;
  /** Number of days in each column, 0 when there is no row. */
  readonly dayCount: number;
  /** Products in stable order: those listed by the host, as listed; then the others by credits descending, then id. */
  readonly products: readonly Product[];
  /** Net credits, product-major: the column of product p starts at p * dayCount. */
  readonly credits: Float64Array;
  /** Credits the vendor counted as excess, shaped like `credits`; `null` when no row carries them. */
  readonly excessCredits: Float64Array | null;
  /** Number of rows in each cell, shaped like `credits`. It tells a zero row from no row. */
  readonly rowCounts: Uint32Array;
  /** First days of the billing periods in which every row with credits carries the vendor's excess. */
  readonly vendorExcessPeriods: readonly Day[];
  /** Allowances by `from`, ascending; of two with the same `from` the last is in force. */
  readonly allowances: readonly AllowanceChange[];
  /** Last day for which data has arrived; later days are unknown. `null`: data is complete up to today. */
  readonly dataThrough: Day | null;
  /** Instant of the last refresh, as given. `null` when unknown. */
  readonly asOf: string | null;
}
