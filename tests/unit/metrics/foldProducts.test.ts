// @vitest-environment node
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { foldProducts } from '../../../src/metrics/foldProducts';
import { sumCredits } from '../../../src/number/sumCredits';
import { dailyOf } from '../components/trend-chart/dailyOf';
import { anyInput, anyNow } from './arbitraries';

const OTHER = { id: 'other', name: 'Other', seriesIndex: -1 };

/** Products a to d on three days; c and d add up to 0.3, 1 and -4. */
const daily = dailyOf({ a: [9, 8, 7], b: [6, 5, 4], c: [0.1, 1, -5], d: [0.2, 0, 1] });

it('adds the products beyond the first two up, day by day, into the last one', () => {
  const folded = foldProducts(daily, 2, OTHER);
  expect(folded.products.map(({ id }) => id)).toEqual(['a', 'b', 'other']);
  expect([...folded.values]).toEqual([9, 8, 7, 6, 5, 4, 0.3, 1, -4]);
});

it('leaves all but the products and their values as they are', () => {
  const { products: _products, values: _values, ...rest } = foldProducts(daily, 2, OTHER);
  expect(daily).toMatchObject(rest);
  expect(rest.totals).toBe(daily.totals);
  expect([...daily.values.subarray(6)]).toEqual([0.1, 1, -5, 0.2, 0, 1]);
});

it('is the series itself where nothing is to be folded', () => {
  expect(foldProducts(daily, 4, OTHER)).toBe(daily);
  expect(foldProducts(daily, 12, OTHER)).toBe(daily);
});

it('folds all of them where none is to stay', () => {
  const folded = foldProducts(daily, 0, OTHER);
  expect(folded.products).toEqual([OTHER]);
  expect([...folded.values]).toEqual([15.3, 14, 7]);
});

it('loses nothing to the order of the products, as plain addition would', () => {
  const huge = dailyOf({ a: [1e16], b: [1], c: [-1e16] });
  expect([...foldProducts(huge, 0, OTHER).values]).toEqual([1]);
});

it('keeps what each day adds up to', () => {
  fc.assert(
    fc.property(anyInput, anyNow, fc.nat({ max: 7 }), (input, now, count) => {
      const all = dailyUsage(createCreditUsage(input).usage, { now });
      const { products, values, totals } = foldProducts(all, count, OTHER);
      expect(products.length).toBe(Math.min(all.products.length, count + 1));
      for (const [day, total] of totals.entries()) {
        const found = sumCredits(products.map((_, row) => values[row * totals.length + day] ?? NaN));
        expect(found).toBe(total);
      }
    }),
  );
});
