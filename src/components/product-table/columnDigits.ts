import type { Digits } from '../../format/formatCredits';
import type { ProductFigures } from './productFigures';

/** A row's part of all credits, and its percent as it was rounded; a total has neither. */
interface ProductShare {
  readonly share?: number | null | undefined;
  readonly percent?: number | null | undefined;
}

/** Rounding to a tenth, so that all add to 100, moves a percent by less. */
const TENTH = 0.1;

/** Decimals of the columns: those of credits, and of percents. */
export interface ColumnDigits extends Readonly<Record<keyof ProductFigures, Digits>> {
  readonly percent: number;
}

/**
 * Decimals shared by the numbers of a column, on all its pages and in its total, so that units stand under units: none
 * where all are whole, else two. Percents come rounded, and have one decimal where they were rounded to one: a whole percent is
 * not written as if it were a tenth.
 *
 * @param rows - Every row, the total too.
 * @example columnDigits([{ credits: 7, averagePerDay: 3.5, excessCredits: 0 }]).averagePerDay // { min: 2, max: 2 }
 */
export function columnDigits(rows: readonly (ProductFigures & ProductShare)[]): ColumnDigits {
  const digitsOf = (column: keyof ProductFigures): Digits => {
    const count = rows.every((row) => Number.isInteger(row[column] ?? 0)) ? 0 : 2;
    return { min: count, max: count };
  };
  return {
    credits: digitsOf('credits'),
    averagePerDay: digitsOf('averagePerDay'),
    excessCredits: digitsOf('excessCredits'),
    percent: rows.every(({ share, percent }) => Math.abs((percent ?? 0) - (share ?? 0) * 100) < TENTH) ? 1 : 0,
  };
}
