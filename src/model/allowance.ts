/** What one billing period grants. */
export interface Allowance {
  /** Credits granted a period, 0 or more. `null` means unlimited. */
  readonly included: number | null;
  /** Credits that may be used beyond `included`, 0 or more. `null` means no cap, 0 means none allowed. */
  readonly excessLimit: number | null;
}
