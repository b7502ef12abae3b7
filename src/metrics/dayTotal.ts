import { sumCredits } from '../number/sumCredits';

/** Credits of one day over all columns; a day beyond them is 0. */
export function dayTotal(columns: readonly Float64Array[], day: number): number {
  return sumCredits(columns.map((column) => column[day] ?? 0));
}
