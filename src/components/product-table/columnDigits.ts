import type { Digits } from '../../format/formatCredits';
import type { ProductFigures } from './productFigures';

/** Decimals of the columns of credits. */
export type ColumnDigits = Readonly<Record<keyof ProductFigures, Digits>>;

/**
 * Decimals shared by the numbers of a column, on all its pages and in its total, so that units stand under units: none
 * where all are whole, else two.
 *
 * @param rows - Every row, the total too.
 * @example columnDigits([{ credits: 7, averagePerDay: 3.5, excessCredits: 0 }]).averagePerDay // { min: 2, max: 2 }
 */
export function columnDigits(rows: readonly ProductFigures[]): ColumnDigits {
  const digitsOf = (column: keyof ProductFigures): Digits => {
    const count = rows.every((row) => Number.isInteger(row[column] ?? 0)) ? 0 : 2;
    return { min: count, max: count };
  };
  return {
    credits: digitsOf('credits'),
    averagePerDay: digitsOf('averagePerDay'),
    excessCredits: digitsOf('excessCredits'),
  };
}
