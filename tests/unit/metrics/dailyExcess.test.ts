// @vitest-environment node
import { createCreditUsage, creditBalance, dailyUsage, usageTotal } from 'ai-credits-analytics/metrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sumCredits } from '../../../src/number/sumCredits';
import { anyInput, anyNow } from './arbitraries';
import { NOW, usageOf } from './november';

import type { CreditUsage, CreditUsageInput, DayRange } from 'ai-credits-analytics/metrics';

/** Days with excess as [day, credits]. */
function excessOf(usage: CreditUsage, range?: DayRange): (readonly [string, number])[] {
  const { days, excess } = dailyUsage(usage, { now: NOW, range });
  return days.map((day, place) => [day, excess[place] ?? NaN] as const).filter(([, credits]) => credits !== 0);
}

const ALL_YEAR = { start: '2025-01-01', end: '2026-01-01' };

describe('excess by day', () => {
  it('is what lies beyond the included credits on the day that crosses them, and all of a later day', () => {
    // 80 + 40 crosses 100 on the 2nd, by 20; the 10 of the 3rd follow whole.
    const usage = usageOf([
      [1, 'a', 80],
      [2, 'b', 40],
      [3, 'a', 7],
      [3, 'b', 3],
    ]);
    expect(excessOf(usage)).toEqual([
      ['2025-11-02', 20],
      ['2025-11-03', 10],
    ]);
  });

  it('counts from the period’s own start where the range begins later', () => {
    const usage = usageOf([
      [1, 'a', 90],
      [10, 'a', 20],
      [20, 'a', 30],
    ]);
    expect(excessOf(usage, { start: '2025-11-10', end: '2025-11-15' })).toEqual([['2025-11-10', 10]]);
    expect(excessOf(usage, { start: '2025-11-15', end: '2025-12-01' })).toEqual([['2025-11-20', 30]]);
  });

  it('starts anew in each billing period, with the allowance of each', () => {
    const usage = usageOf(
      [
        ['2025-10-10', 'a', 130],
        [10, 'a', 120],
      ],
      {
        allowance: [
          { from: '2025-10-01', included: 100, excessLimit: null },
          { from: '2025-11-01', included: 50, excessLimit: null },
        ],
      },
    );
    expect(excessOf(usage, ALL_YEAR)).toEqual([
      ['2025-10-10', 30],
      ['2025-11-10', 70],
    ]);
  });

  it('is lowered by a refund of any day, the latest day first', () => {
    // 150 less 40 are 110 used: 10 beyond, where the 40 came off the 50 of the 5th.
    const usage = usageOf([
      [1, 'a', 100],
      [5, 'a', 50],
      [9, 'b', -40],
    ]);
    expect(excessOf(usage)).toEqual([['2025-11-05', 10]]);
  });

  it('is 0 where the allowance is unlimited', () => {
    const usage = usageOf([[1, 'a', 1e15]], { allowance: { included: null, excessLimit: null } });
    expect(excessOf(usage)).toEqual([]);
  });

  it('is 0 on a day not known yet, row or not', () => {
    const rows = [
      [1, 'a', 120],
      [21, 'a', 30],
      [23, 'a', 40],
    ] as const;
    expect(excessOf(usageOf(rows))).toEqual([
      ['2025-11-01', 20],
      ['2025-11-21', 30],
    ]);
    expect(excessOf(usageOf(rows, { dataThrough: '2025-11-20' }))).toEqual([['2025-11-01', 20]]);
  });

  it('has a place a day where there is no row at all', () => {
    expect([...dailyUsage(usageOf([]), { now: NOW }).excess]).toEqual(Array.from({ length: 30 }, () => 0));
  });
});

describe('excess by day as the vendor gives it', () => {
  it('is the vendor’s', () => {
    const usage = usageOf([
      [1, 'a', 10, 4],
      [1, 'b', 10, 3],
      [2, 'a', 10, 0],
      [3, 'a', 10, 10],
    ]);
    expect(excessOf(usage)).toEqual([
      ['2025-11-01', 7],
      ['2025-11-03', 10],
    ]);
  });

  it('is computed in a period where only some rows carry it', () => {
    const usage = usageOf([
      ['2025-10-05', 'a', 20, 6],
      [1, 'a', 110, 30],
      [2, 'a', 5],
    ]);
    expect(excessOf(usage, ALL_YEAR)).toEqual([
      ['2025-10-05', 6],
      ['2025-11-01', 10],
      ['2025-11-02', 5],
    ]);
  });

  it('nets out what the vendor takes back with a refund', () => {
    const usage = usageOf([
      [3, 'a', 20, 10],
      [4, 'a', 20, 20],
      [9, 'a', -25, -25],
    ]);
    expect(excessOf(usage)).toEqual([['2025-11-03', 5]]);
  });

  it('is no more than the product’s credits in the period, of the latest days', () => {
    // 30 excess on 12 credits: 10 of the 2nd count, then 2 of the 1st.
    const usage = usageOf([
      [1, 'a', 6, 20],
      [2, 'a', 6, 10],
    ]);
    expect(excessOf(usage)).toEqual([
      ['2025-11-01', 2],
      ['2025-11-02', 10],
    ]);
    expect(creditBalance(usage, { now: NOW }).excessUsed).toBe(12);
  });
});

describe('included credits a day', () => {
  it('are those of the day’s billing period over the days of that period', () => {
    const usage = usageOf([], {
      allowance: [
        { from: '2025-10-01', included: 310, excessLimit: null },
        { from: '2025-11-01', included: 600, excessLimit: null },
        { from: '2025-12-01', included: null, excessLimit: null },
      ],
    });
    const range = { start: '2025-10-30', end: '2025-11-03' };
    expect(dailyUsage(usage, { now: NOW, range }).allowancePerDay).toEqual([10, 10, 20, 20]);
    const december = { start: '2025-11-30', end: '2025-12-02' };
    expect(dailyUsage(usage, { now: NOW, range: december }).allowancePerDay).toEqual([20, null]);
  });

  it('hold one value for the whole of a period, the one in force today', () => {
    const usage = usageOf([], {
      allowance: [
        { from: '2025-11-01', included: 300, excessLimit: null },
        { from: '2025-11-15', included: 900, excessLimit: null },
      ],
    });
    expect(new Set(dailyUsage(usage, { now: NOW }).allowancePerDay)).toEqual(new Set([30]));
  });

  it('are 0 where nothing is included', () => {
    const usage = usageOf([], { allowance: { included: 0, excessLimit: null } });
    expect(dailyUsage(usage, { now: NOW }).allowancePerDay[0]).toBe(0);
  });
});

/** The same rows, each with a share of its credits, its own or someone else's, as the vendor's excess. */
const anyVendorInput: fc.Arbitrary<CreditUsageInput> = fc
  .tuple(anyInput, fc.array(fc.integer({ min: -4, max: 8 }), { minLength: 60, maxLength: 60 }))
  .map(([input, quarters]) => ({
    ...input,
    records: input.records.map((record, place) => ({
      ...record,
      excessCredits: (Number(record.credits) * (quarters[place] ?? 0)) / 4,
    })),
  }));

it.each([
  ['computed', anyInput],
  ['the vendor’s', anyVendorInput],
])('%s excess of the days adds up to the excess used', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, anyNow, (input, now) => {
      const { usage } = createCreditUsage(input);
      const { excess } = dailyUsage(usage, { now });
      expect(sumCredits(excess)).toBeCloseTo(creditBalance(usage, { now }).excessUsed, 7);
      expect(Math.min(0, ...excess)).toBe(0);
    }),
  );
});

it('the excess of the days of any range holds at least the table’s', () => {
  // A refund inside the range may take more from a product's row than from the day that it nets.
  fc.assert(
    fc.property(anyInput, anyNow, (input, now) => {
      const { usage } = createCreditUsage(input);
      const { excess } = dailyUsage(usage, { now, range: ALL_YEAR });
      const { excessCredits } = usageTotal(usage, { now, range: ALL_YEAR });
      expect(sumCredits(excess)).toBeGreaterThanOrEqual(excessCredits - 1e-7);
    }),
  );
});
