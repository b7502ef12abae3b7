// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { usageSeries } from '../../bench/page/usageSeries.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the usage that every library draws', () => {
  it('is as large as its size says', () => {
    const { times, products } = usageSeries('M', 1);
    expect(times).toHaveLength(90);
    expect(products).toHaveLength(12);
    expect(new Set(products.map(({ credits }) => credits.length))).toEqual(new Set([90]));
  });

  it('is the same every time, and other credits of the same products with another seed', () => {
    expect(usageSeries('S', 1)).toEqual(usageSeries('S', 1));
    const [first, second] = [usageSeries('S', 1), usageSeries('S', 2)];
    expect(second.products.map(({ id }) => id)).toEqual(first.products.map(({ id }) => id));
    for (const [index, { credits }] of second.products.entries()) {
      expect(credits).not.toEqual(first.products[index]?.credits);
    }
  });

  it('falls at weekends', () => {
    const { products } = usageSeries('L', 1);
    const totals = Array.from({ length: 364 }, (_, day) => sum(products.map(({ credits }) => credits[day] ?? 0)));
    const isWeekend = (_: number, day: number) => day % 7 >= 5;
    const weekend = totals.filter(isWeekend);
    const week = totals.filter((total, day) => !isWeekend(total, day));
    expect(sum(weekend) / weekend.length).toBeLessThan((sum(week) / week.length) * 0.6);
  });

  it('is whole credits above 0 on consecutive days', () => {
    const { times, products } = usageSeries('S', 3);
    expect(products.every(({ credits }) => credits.every((value) => Number.isInteger(value) && value > 0))).toBe(true);
    expect(times.slice(1).every((time, day) => time - (times[day] ?? 0) === 86_400_000)).toBe(true);
  });
});
