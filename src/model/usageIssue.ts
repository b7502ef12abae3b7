/**
 * Why a row was left out or remarked on.
 *
 * Left out: `invalid-record`, `invalid-day`, `missing-product`, `invalid-credits`, `duplicate-id`, `day-out-of-range`.
 * Kept with a remark: `precision`, `partial-excess`, `after-data-through`, `future-day`. `duplicate-allowance` is about
 * the allowance list.
 */
export type UsageIssueCode =
  | 'invalid-record'
  | 'invalid-day'
  | 'missing-product'
  | 'invalid-credits'
  | 'duplicate-id'
  | 'day-out-of-range'
  | 'precision'
  | 'partial-excess'
  | 'after-data-through'
  | 'future-day'
  | 'duplicate-allowance';

/** Something the library noticed in the data, with the place where it stands. */
export interface UsageIssue {
  /** Stable code, for programs. */
  readonly code: UsageIssueCode;
  /** Position of the row in `records` (or of the entry in `allowance`), from 0. `null` where the remark is about a day. */
  readonly index: number | null;
  /** Name of the field that is at fault. */
  readonly field: string;
  /** The value found there, as it was given. */
  readonly value: unknown;
  /** What happened and what to do, in English, for developers. */
  readonly message: string;
}
