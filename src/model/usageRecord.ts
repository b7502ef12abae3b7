import type { Day } from './day';

/** One row of usage as the host has it. */
export interface UsageRecord {
  /**
   * The day of the usage: 'YYYY-MM-DD' as it stands, or a timestamp with `Z` or an offset, which is put on the day it
   * falls on in the billing time zone. A timestamp without offset is rejected (`invalid-day`).
   */
  readonly day: Day | string;
  /** Id of the product, exact. */
  readonly productId: string;
  /** Credits used, finite; a decimal string keeps what a number would lose. Negative credits are a refund. */
  readonly credits: number | string;
  /** Credits of this row that the vendor counted beyond the allocation. See `CreditBalance.source`. */
  readonly excessCredits?: number | string | undefined;
  /** Unique id of the row. Rows are dropped as duplicates by equal id only. */
  readonly id?: string | undefined;
}
