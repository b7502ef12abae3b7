// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawnDays } from '../../../../src/components/shared/drawnDays';

const { NaN: unknown } = Number;

describe('the days a line is drawn through', () => {
  it.each([
    ['all of them', [5, 7, 6], [0, 1, 2]],
    ['those around a gap', [5, unknown, unknown, 6], [0, -1, 3]],
    ['no gap before the first and after the last', [unknown, 5, 6, unknown], [1, 2]],
    ['none, where none is known', [unknown, unknown], []],
    ['none of no days', [], []],
  ])('are %s', (_, totals, drawn) => {
    expect(drawnDays(totals, 144)).toEqual(drawn);
  });

  it('leave out a day for which no data has arrived, whatever number it has', () => {
    expect(drawnDays([5, 7, 0], 144, [true, true, false])).toEqual([0, 1]);
    expect(drawnDays([5, unknown, 6], 144, [true, true, true])).toEqual([0, -1, 2]);
  });

  it('are the lowest and the highest of each column where days outnumber two of them, and the last day', () => {
    // Two columns of 3 and 3 days: 9 and 1 of the first, 2 and 8 of the second, and 3, which is today.
    expect(drawnDays([4, 9, 1, 2, 8, 3], 2)).toEqual([1, 2, 3, 4, 5]);
    // 6 days, 3 columns: two a column is all of them.
    expect(drawnDays([4, 9, 1, 2, 8, 3], 3)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('show a gap as wide as a column, and close one narrower than it', () => {
    expect(drawnDays([4, 9, 1, unknown, unknown, unknown, 2, 8, 3], 3)).toEqual([1, 2, -1, 6, 7, 8]);
    expect(drawnDays([4, 9, unknown, 2, 8, 3], 2)).toEqual([0, 1, 3, 4, 5]);
  });

  it('hold the lowest, the highest and the last known day, each day once, in order, and no more than fit', () => {
    const total = fc.oneof(fc.constant(unknown), fc.double({ min: -1e15, max: 1e15, noNaN: true }));
    fc.assert(
      fc.property(fc.array(total, { maxLength: 900 }), fc.integer({ min: 1, max: 400 }), (totals, columns) => {
        const drawn = drawnDays(totals, columns);
        const days = drawn.filter((day) => day >= 0);
        const known = totals.flatMap((credits, day) => (Number.isFinite(credits) ? [day] : []));
        const valuesOf = (some: readonly number[]) => some.map((day) => totals[day] ?? unknown);
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
        expect(Math.max(...valuesOf(days))).toBe(Math.max(...valuesOf(known)));
        expect(Math.min(...valuesOf(days))).toBe(Math.min(...valuesOf(known)));
        expect(days.at(-1)).toBe(known.at(-1));
        expect(days.every((day) => known.includes(day))).toBe(true);
        expect(days.length).toBeLessThanOrEqual(totals.length > 2 * columns ? 2 * columns + 1 : totals.length);
        expect(drawn.join()).not.toMatch(/^-1|-1,-1|-1$/);
      }),
    );
  });
});
