import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createCellSums } from '../../../src/sources/cellSums';

const sumOf = (list: readonly number[]): number => {
  const sums = createCellSums();
  for (const credits of list) sums.add(0, credits);
  return sums.total(0);
};

describe('the sum of a cell', () => {
  it.each([
    { list: [], total: 0 },
    { list: [0.1, 0.2], total: 0.3 },
    { list: [0.1, 0.2, -0.3], total: 0 },
    { list: [1e16, 1, -1e16], total: 1 },
    { list: [-0], total: 0 },
    { list: Array.from({ length: 100_000 }, () => 0.1), total: 10_000 },
    // 3,333,333.3 three hundred times: far more parts than a cell keeps.
    { list: Array.from({ length: 300 }, () => 3_333_333.3), total: 999_999_990 },
  ])('of $list.length numbers is $total', ({ list, total }) => {
    expect(sumOf(list)).toBe(total);
  });

  it('is that of whole millionths, in any order', () => {
    const units = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(units, (list) => {
        const exact = list.reduce((sum, unit) => sum + unit, 0);
        // A whole number of units is exact, so its quotient is the double nearest to the true sum.
        expect(sumOf(list.map((unit) => unit / 1e6))).toBe(exact / 1e6 + 0);
        expect(sumOf(list.map((unit) => unit / 1e6).toReversed())).toBe(exact / 1e6 + 0);
      }),
    );
  });
});
