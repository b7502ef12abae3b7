import { sampleUsageInput } from 'ai-credits-analytics/testing';
import { describe, expect, it } from 'vitest';

const SEEDS = [0, 1, 2, 7, 42, 1_000_003, -5];

function byMonth(through: string, seed: number): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { day, credits } of sampleUsageInput({ through, seed }).records) {
    const month = day.slice(0, 7);
    totals.set(month, (totals.get(month) ?? 0) + Number(credits));
  }
  return totals;
}

describe('sampleUsageInput', () => {
  it('gives the same rows for the same seed and others for another', () => {
    const first = sampleUsageInput({ through: '2025-11-22' });
    expect(sampleUsageInput({ through: '2025-11-22', seed: 1 })).toEqual(first);
    expect(sampleUsageInput({ through: '2025-11-22', seed: 2 }).records).not.toEqual(first.records);
  });

  it('covers six calendar months up to the day it is asked for, day by day and product by product', () => {
    const { records, dataThrough } = sampleUsageInput({ through: '2025-11-22' });
    // June 30, July 31, August 31, September 30, October 31, November 22: 175 days of 6 products.
    expect(records).toHaveLength(175 * 6);
    expect(records[0]?.day).toBe('2025-06-01');
    expect(records.at(-1)?.day).toBe('2025-11-22');
    expect(dataThrough).toBe('2025-11-22');
  });

  it.each(SEEDS)('runs into excess in exactly one month with seed %d, by 48,000 of 100,000 credits', (seed) => {
    const totals = byMonth('2025-11-30', seed);
    expect([...totals].filter(([, credits]) => credits > 500_000)).toEqual([['2025-09', 548_000]]);
  });

  it.each(SEEDS)('is quieter on every weekend than on the Wednesday before it, with seed %d', (seed) => {
    const { records } = sampleUsageInput({ through: '2025-11-30', seed });
    const on = (day: string): number =>
      records.filter((row) => row.day === day).reduce((sum, row) => sum + Number(row.credits), 0);
    // 2025-11-05 is a Wednesday, 2025-11-08 and 09 its weekend.
    expect(on('2025-11-08')).toBeLessThan(on('2025-11-05'));
    expect(on('2025-11-09')).toBeLessThan(on('2025-11-05'));
  });

  it('uses six of the eight products it lists', () => {
    const { records, products } = sampleUsageInput({ through: '2025-11-22' });
    const used = new Set(records.map((row) => row.productId));
    expect(products).toHaveLength(8);
    expect(products?.filter((product) => used.has(product.id))).toHaveLength(6);
  });

  it('writes whole credits, none below 0', () => {
    const { records } = sampleUsageInput({ through: '2024-02-29', seed: 3 });
    expect(records.filter((row) => !Number.isInteger(row.credits) || Number(row.credits) < 0)).toEqual([]);
  });

  it('starts at the first of the month even where the day it ends on is missing in shorter months', () => {
    const { records } = sampleUsageInput({ through: '2025-03-31', months: 2 });
    expect(records[0]?.day).toBe('2025-02-01');
  });

  it('passes the time zone on and grants 500,000 credits and 100,000 of excess', () => {
    const input = sampleUsageInput({ through: '2025-11-22', timeZone: 'Asia/Kolkata' });
    expect(input.timeZone).toBe('Asia/Kolkata');
    expect(input.allowance).toEqual({ included: 500_000, excessLimit: 100_000 });
  });

  it.each([0, 61, 1.5, Number.NaN])('refuses a sample of %d months', (months) => {
    expect(() => sampleUsageInput({ through: '2025-11-22', months })).toThrow(/whole number from 1 to 60/);
  });

  it('refuses a day that does not exist', () => {
    expect(() => sampleUsageInput({ through: '2025-02-30' })).toThrow(/not a calendar day/);
  });
});
