/** A half-open span of days as numbers since 1970-01-01: what a DayRange is while it is computed with. */
export interface DaySpan {
  /** First day, included. */
  readonly start: number;
  /** First day after the span, excluded. */
  readonly end: number;
}
