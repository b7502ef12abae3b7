import { averageDailyUsage, productUsage, usageTotal } from 'ai-credits-analytics/metrics';
import { describe, expect, it } from 'vitest';

import { NOW, usageOf } from './november';

const excessOf = (rows: Parameters<typeof usageOf>[0], options = {}) =>
  productUsage(usageOf(rows), { now: NOW, ...options }).map(({ productId, excessCredits }) => [
    productId,
    excessCredits,
  ]);

describe('excess by product', () => {
  it('counts the days after the crossing whole', () => {
    // 80 + 40 crosses on the 2nd: 20 excess, all of b; the 10 of the 3rd follow whole.
    expect(
      excessOf([
        [1, 'a', 80],
        [2, 'b', 40],
        [3, 'a', 10],
      ]),
    ).toEqual([
      ['a', 10],
      ['b', 20],
    ]);
  });

  it('takes a refund from its product’s later days when no earlier use is left', () => {
    // The refund of the 1st finds no use before it and cancels 30 of the 5th; 110 are left, 10 beyond.
    expect(
      excessOf([
        [1, 'a', -30],
        [2, 'b', 100],
        [5, 'a', 40],
      ]),
    ).toEqual([
      ['b', 0],
      ['a', 10],
    ]);
  });

  it('spreads a refund beyond its product’s use over the others’ latest days', () => {
    // b's refund of 40 meets 10 of its own; the other 30 come off the last day, a 20 and c 10: 130 used, 30 beyond.
    const rows = [
      [1, 'a', 100],
      [2, 'b', 10],
      [3, 'b', -40],
      [4, 'a', 40],
      [4, 'c', 20],
    ] as const;
    const products = productUsage(usageOf(rows), { now: NOW });
    expect(products.map(({ productId, credits, excessCredits }) => [productId, credits, excessCredits])).toEqual([
      ['a', 140, 20],
      ['c', 20, 10],
      ['b', 0, 0],
    ]);
    expect(usageTotal(usageOf(rows), { now: NOW })).toMatchObject({
      credits: 130,
      excessCredits: 30,
      refundsBeyondUse: 30,
    });
  });

  it('counts from the period’s own start and only the days of the range', () => {
    const rows = [
      [1, 'a', 90],
      [10, 'a', 20],
      [20, 'b', 30],
    ] as const;
    expect(excessOf(rows, { range: { start: '2025-11-10', end: '2025-11-15' } })).toEqual([['a', 10]]);
    expect(excessOf(rows, { range: { start: '2025-11-15', end: '2025-12-01' } })).toEqual([['b', 30]]);
  });

  it('starts anew in each period of the range', () => {
    const rows = [
      ['2025-10-10', 'a', 130],
      [10, 'a', 120],
    ] as const;
    expect(excessOf(rows, { range: { start: '2025-10-01', end: '2025-12-01' } })).toEqual([['a', 50]]);
  });
});

describe('the compared days', () => {
  const usage = usageOf([
    [20, 'a', 1],
    ['2025-10-22', 'a', 3],
    ['2025-10-23', 'a', 5],
    [14, 'a', 7],
    [13, 'a', 9],
  ]);
  const previousOf = (range?: { start: string; end: string }) =>
    productUsage(usage, { now: NOW, range })[0]?.previousCredits;

  it('are as many first days of the period before', () => {
    expect(previousOf()).toBe(3);
  });

  it('are for a range the equally long span before it', () => {
    // November 17 to 22 against November 11 to 16: 9 + 7.
    expect(previousOf({ start: '2025-11-17', end: '2025-11-23' })).toBe(16);
  });
});

it('writes percents with the decimals asked for', () => {
  const usage = usageOf([
    [1, 'a', 2],
    [1, 'b', 1],
    [1, 'c', 0],
  ]);
  expect(productUsage(usage, { now: NOW, percentDigits: 1 }).map(({ percent }) => percent)).toEqual([66.7, 33.3, 0]);
  expect(() => productUsage(usage, { now: NOW, percentDigits: 7 })).toThrow('percentDigits is 7');
});

it('keeps a product with a row of zero, and not one without a row in the range', () => {
  const usage = usageOf(
    [
      [1, 'zero', 0],
      ['2025-10-01', 'past', 5],
    ],
    { products: [{ id: 'idle', name: 'Idle' }] },
  );
  expect(productUsage(usage, { now: NOW }).map(({ productId }) => productId)).toEqual(['zero']);
});

it('averages a range over its elapsed days only', () => {
  const usage = usageOf([[20, 'a', 9]]);
  expect(averageDailyUsage(usage, { now: NOW, range: { start: '2025-11-20', end: '2025-11-30' } })).toEqual({
    creditsPerDay: 3,
    elapsedDays: 3,
    range: { start: '2025-11-20', end: '2025-11-23' },
  });
});

it.each([
  { start: '2025-11-02', end: '2025-11-02' },
  { start: '2025-11-03', end: '2025-11-02' },
  { start: '2025-02-30', end: '2025-11-02' },
])('throws invalid-range for %j', (range) => {
  expect(() => averageDailyUsage(usageOf([]), { now: NOW, range })).toThrow(/range is '.+'\. Give a day as YYYY-MM-DD/);
});
