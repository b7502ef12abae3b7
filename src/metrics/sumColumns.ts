import { sumCredits } from '../number/sumCredits';

/** One cell after the other, without a copy: ten thousand products by a year are 3.6 million. */
function* cellsOf(columns: readonly Float64Array[]): Generator<number> {
  for (const column of columns) yield* column;
}

/** Credits of all columns together. */
export function sumColumns(columns: readonly Float64Array[]): number {
  return sumCredits(cellsOf(columns));
}
