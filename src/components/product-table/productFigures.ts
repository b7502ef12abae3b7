/** The figures of a row in credits; `null` where there is no answer. */
export interface ProductFigures {
  /** Of "Total Credits". */
  readonly credits: number;
  /** Of "Avg Per Day". */
  readonly averagePerDay: number | null;
  /** Of "Excess Credits Limit". */
  readonly excessCredits: number | null;
}
