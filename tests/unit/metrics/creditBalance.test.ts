import { creditBalance, productUsage, usageTotal } from 'ai-credits-analytics/metrics';
import { describe, expect, it } from 'vitest';

import { NOW, usageOf } from './november';

const balanceOf = (used: number, included: number | null, excessLimit: number | null) =>
  creditBalance(usageOf([[3, 'chat', used]], { allowance: { included, excessLimit } }), { now: NOW });

describe('state', () => {
  it.each([
    [5, null, null, 'unlimited'],
    [99, 100, 50, 'within'],
    [100, 100, 50, 'within'],
    [101, 100, 50, 'excess'],
    [101, 100, null, 'excess'],
    [150, 100, 50, 'exhausted'],
    [100, 100, 0, 'exhausted'],
    [151, 100, 50, 'over'],
    [101, 100, 0, 'over'],
    [0, 0, 0, 'exhausted'],
    [1, 0, null, 'excess'],
  ] as const)('%d used of %j with %j beyond is %s', (used, included, excessLimit, state) => {
    expect(balanceOf(used, included, excessLimit).state).toBe(state);
  });
});

it('reports all that was used, 353 % of it', () => {
  expect(balanceOf(1_765_000, 500_000, 100_000)).toMatchObject({
    remaining: 0,
    usedRatio: 3.53,
    excessUsed: 1_265_000,
    excessRemaining: 0,
    excessRatio: 12.65,
    overLimit: 1_165_000,
  });
});

it('gives no ratio of nothing', () => {
  expect(balanceOf(5, 0, 0)).toMatchObject({ usedRatio: null, excessRatio: null, overLimit: 5 });
  expect(balanceOf(5, null, 10)).toMatchObject({ usedRatio: null, excessUsed: 0, excessRemaining: 10, overLimit: 0 });
});

describe('an allowance that changes', () => {
  const history = [
    { from: '2025-11-20', included: 200, excessLimit: 0 },
    { from: '2025-10-01', included: 100, excessLimit: 50 },
  ];
  const usage = usageOf(
    [
      [1, 'chat', 120],
      ['2025-10-05', 'chat', 120],
    ],
    { allowance: history },
  );

  it('counts for the whole period with the value in force today', () => {
    expect(creditBalance(usage, { now: '2025-11-19T12:00:00Z' })).toMatchObject({ included: 100, excessUsed: 20 });
    expect(creditBalance(usage, { now: NOW })).toMatchObject({
      included: 200,
      excessUsed: 0,
      allowance: { included: 200, excessLimit: 0 },
    });
  });

  it('counts in a past period with the value of its last day', () => {
    const october = { start: '2025-10-01', end: '2025-11-01' };
    expect(usageTotal(usage, { now: NOW, range: october }).excessCredits).toBe(20);
  });

  it('is the first before the first change', () => {
    expect(creditBalance(usage, { now: '2025-09-10T12:00:00Z' }).included).toBe(100);
  });
});

describe('excess given by the vendor', () => {
  it('attributes a period in which every row with credits carries it', () => {
    const usage = usageOf([
      [1, 'chat', 60, 10],
      [2, 'code', 20, 20],
      [3, 'chat', 0],
    ]);
    expect(creditBalance(usage, { now: NOW })).toMatchObject({
      used: 80,
      excessUsed: 30,
      remaining: 50,
      excessRemaining: 20,
      source: 'vendor',
    });
    expect(productUsage(usage, { now: NOW }).map(({ excessCredits }) => excessCredits)).toEqual([10, 20]);
  });

  it('is ignored where one row lacks it', () => {
    const usage = usageOf([
      [1, 'chat', 60, 10],
      [2, 'code', 20],
    ]);
    expect(creditBalance(usage, { now: NOW })).toMatchObject({ excessUsed: 0, remaining: 20, source: 'computed' });
  });

  it('counts period by period', () => {
    const usage = usageOf([
      ['2025-10-05', 'chat', 150, 7],
      [1, 'chat', 150],
    ]);
    const range = { start: '2025-10-01', end: '2025-12-01' };
    // October by the vendor: 7; November computed: 150 - 100 = 50.
    expect(usageTotal(usage, { now: NOW, range }).excessCredits).toBe(57);
  });
});
