import { exactSum } from '../number/exactSum';
import { roundCredits } from '../number/roundCredits';

/** Noise of a few additions, relative to the sum. */
const NOISE = 2 ** -50;

/** Adds up many cells at once, each of them exactly. */
export interface CellSums {
  /** Adds credits to a cell. */
  readonly add: (cell: number, credits: number) => void;
  /** Sum of a cell: correctly rounded, and to nine decimals where they differ from it by noise alone (0.1 + 0.2 is 0.3). */
  readonly total: (cell: number) => number;
}

/**
 * Sums for `size` cells. Each keeps its sum and what that sum lost; the rare rest that fits in neither is listed aside, so
 * that the result does not depend on the order of the rows.
 *
 * @example const cells = createCellSums(1); cells.add(0, 0.1); cells.add(0, 0.2); cells.total(0) // 0.3
 */
export function createCellSums(size: number): CellSums {
  const sums = new Float64Array(size);
  const losses = new Float64Array(size);
  const rests = new Map<number, number[]>();
  return {
    add(cell, credits) {
      const before = sums[cell] ?? 0;
      const sum = before + credits;
      const lost = Math.abs(before) < Math.abs(credits) ? before - (sum - credits) : credits - (sum - before);
      sums[cell] = sum;
      if (lost === 0) return;
      const loss = losses[cell] ?? 0;
      const losts = loss + lost;
      const rest = Math.abs(loss) < Math.abs(lost) ? loss - (losts - lost) : lost - (losts - loss);
      losses[cell] = losts;
      if (rest !== 0) rests.set(cell, [...(rests.get(cell) ?? []), rest]);
    },
    total(cell) {
      const exact = exactSum([sums[cell] ?? 0, losses[cell] ?? 0, ...(rests.get(cell) ?? [])]);
      const rounded = roundCredits(exact);
      return Math.abs(exact - rounded) <= Math.abs(exact) * NOISE ? rounded : exact;
    },
  };
}
