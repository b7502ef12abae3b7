import { exactSum } from '../number/exactSum';
import { roundCredits } from '../number/roundCredits';

/** Numbers a cell collects before they are folded into two, which bounds its memory. */
const MAX_PARTS = 32;
/** Noise of a few additions, relative to the sum. */
const NOISE = 2 ** -50;
/** Noise that refunds leave behind when they cancel what was used: 0.1 + 0.2 - 0.3 is no credit. */
const REST = 1e-12;

/** Exact sums, by cell. Cells are numbered from 0 with few gaps. */
export interface CellSums {
  /** Adds credits to a cell. */
  readonly add: (cell: number, credits: number) => void;
  /** Sum of a cell, to nine decimals where that differs from it by noise alone; 0 for a cell that nothing was added to. */
  readonly total: (cell: number) => number;
}

/** The sum of the parts and what that sum leaves over: together the same as all of them. */
function fold(parts: readonly number[]): number[] {
  const sum = exactSum(parts);
  return [sum, exactSum([...parts, -sum])];
}

/**
 * Sums in cells that grow in number as they come, each bounded in memory whatever is added to it.
 *
 * @example const sums = createCellSums(); sums.add(0, 0.1); sums.add(0, 0.2); sums.total(0) // 0.3
 */
export function createCellSums(): CellSums {
  const cells: number[][] = [];
  return {
    add(cell, credits) {
      const parts = cells[cell];
      if (parts === undefined) cells[cell] = [credits];
      else if (parts.length < MAX_PARTS) parts.push(credits);
      else cells[cell] = [...fold(parts), credits];
    },
    total(cell) {
      const exact = exactSum(cells[cell] ?? []);
      const rounded = roundCredits(exact);
      return Math.abs(exact - rounded) <= Math.max(Math.abs(exact) * NOISE, REST) ? rounded : exact;
    },
  };
}
