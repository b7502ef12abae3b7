import type { UsageRecord } from './usageRecord';

/** A row as read: valid, on its billing day. */
export interface UsageRow {
  /** Position in the input. */
  readonly index: number;
  /** The record that it was read from. */
  readonly record: UsageRecord;
  /** Billing day, in days since 1970-01-01. */
  readonly day: number;
  /** Exact id of the product. */
  readonly productId: string;
  /** Net credits. */
  readonly credits: number;
  /** The vendor's excess credits; `null` when the row carries none. */
  readonly excessCredits: number | null;
  /** The field whose text has more digits than its number; `null` when there is none. */
  readonly roundedField: 'credits' | 'excessCredits' | null;
}
