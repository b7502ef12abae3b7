import { sumCredits } from '../number/sumCredits';

/** Credits of all columns together. */
export function sumColumns(columns: readonly Float64Array[]): number {
  return sumCredits(columns.flatMap((column) => [...column]));
}
