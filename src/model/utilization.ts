/** How much of the allocation is used. */
export interface Utilization {
  /** Used credits as a ratio of the included ones, not clamped. `null`: nothing is included, or it is unlimited. */
  readonly ratio: number | null;
  /** Net credits of the period to date. */
  readonly used: number;
  /** Credits granted for the period. `null`: unlimited. */
  readonly included: number | null;
}
