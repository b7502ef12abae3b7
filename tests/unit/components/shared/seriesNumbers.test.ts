// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seriesNumbers } from '../../../../src/components/shared/seriesNumbers';

/** Products ranked as written, each with its place in the usage. */
const ranked = (...places: readonly number[]) => places.map((seriesIndex) => ({ id: `p${seriesIndex}`, seriesIndex }));

const entries = (...places: readonly number[]) => Object.fromEntries(seriesNumbers(ranked(...places)));

describe('the numbers of the series colours', () => {
  it('are those of the products’ places in the usage, whatever their rank', () => {
    expect(entries(2, 0, 1)).toEqual({ p2: 3, p0: 1, p1: 2 });
    expect(entries(11, 7)).toEqual({ p11: 12, p7: 8 });
  });

  it('are twelve different ones for the twelve largest of twenty-five, and none for the rest', () => {
    // Places 24, 22, … 2 by rank. 2 to 10 keep theirs; 12 is taken as place 0, 14, 16 … as 2, 4 … and find the next free.
    const numbers = entries(24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23);
    expect(numbers).toEqual({
      p2: 3,
      p4: 5,
      p6: 7,
      p8: 9,
      p10: 11,
      p12: 1,
      p14: 4,
      p16: 6,
      p18: 8,
      p20: 10,
      p22: 12,
      p24: 2,
    });
  });

  it('stay as they are when a product of the first twelve places leaves', () => {
    const { p4: _gone, ...others } = entries(3, 9, 4, 0, 1);
    expect(entries(3, 9, 0, 1)).toEqual(others);
  });

  it('are none for no product', () => {
    expect(seriesNumbers([]).size).toBe(0);
  });

  it('differ where two products claim one place, in favour of the larger', () => {
    const twins = [
      { id: 'large', seriesIndex: 5 },
      { id: 'small', seriesIndex: 5 },
    ];
    expect([...seriesNumbers(twins)]).toEqual([
      ['large', 6],
      ['small', 7],
    ]);
  });

  it('end with a number even where places are none', () => {
    const odd = ['a', 'b', 'c'].map((id) => ({ id, seriesIndex: NaN }));
    expect([...seriesNumbers(odd).values()]).toEqual([1, 2, 3]);
  });

  it('leave the products they are given in their order', () => {
    const products = ranked(2, 0, 1);
    seriesNumbers(products);
    expect(products.map(({ id }) => id)).toEqual(['p2', 'p0', 'p1']);
  });

  it('are 1 to 12, each once, for the largest twelve of any', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 600 }), { maxLength: 40 }), (places) => {
        const products = ranked(...places);
        const numbers = seriesNumbers(products);
        expect([...numbers.keys()].sort()).toEqual(
          products
            .slice(0, 12)
            .map(({ id }) => id)
            .sort(),
        );
        expect(new Set(numbers.values()).size).toBe(numbers.size);
        for (const number of numbers.values()) expect(number >= 1 && number <= 12).toBe(true);
      }),
    );
  });
});
