/**
 * What is wrong with a row.
 *
 * Left out: `too-few-cells`, `too-many-cells`, `malformed-quotes`, `invalid-record`, `invalid-day`, `missing-product`,
 * `invalid-credits`, `other-unit`. Kept with a remark: `precision`, `invalid-excess`, `invalid-quota`, `mixed-quota`,
 * `replaced-characters`. A row is left out for one reason, the first found, so that rows read = rows kept + issues of the
 * first kind.
 */
export type SourceIssueCode =
  | 'too-few-cells'
  | 'too-many-cells'
  | 'malformed-quotes'
  | 'invalid-record'
  | 'invalid-day'
  | 'missing-product'
  | 'invalid-credits'
  | 'other-unit'
  | 'precision'
  | 'invalid-excess'
  | 'invalid-quota'
  | 'mixed-quota'
  | 'replaced-characters';

/** How often each code occurred; a code that did not occur is absent. */
export type SourceIssueCounts = Readonly<Partial<Record<SourceIssueCode, number>>>;

/** Something a reader noticed in a row, with the place where it stands. */
export interface SourceIssue {
  /** Stable code, for programs. */
  readonly code: SourceIssueCode;
  /** Physical line of the file on which the row starts, from 1; in a JSON array the place of the record, from 1. */
  readonly line: number;
  /** Name of the column at fault, as the header writes it; '' where it is the row as a whole. */
  readonly field: string;
  /** The text found there; long text is cut. */
  readonly value: string;
  /** What happened and what to do, in English. */
  readonly message: string;
}
