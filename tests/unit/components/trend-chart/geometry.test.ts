// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { allowancePath } from '../../../../src/components/trend-chart/allowancePath';
import { bandPath } from '../../../../src/components/trend-chart/bandPath';
import { chartGeometry } from '../../../../src/components/trend-chart/chartGeometry';
import { dayForKey } from '../../../../src/components/trend-chart/dayForKey';
import { dayPlaces } from '../../../../src/components/trend-chart/dayPlaces';
import { dayScale } from '../../../../src/components/trend-chart/dayScale';
import { dayStretches } from '../../../../src/components/trend-chart/dayStretches';
import { edgePath } from '../../../../src/components/trend-chart/edgePath';
import { partialDays } from '../../../../src/components/trend-chart/partialDays';
import { plotWidth } from '../../../../src/components/trend-chart/plotBox';
import { plotColumns } from '../../../../src/components/trend-chart/plotColumns';
import { productAt } from '../../../../src/components/trend-chart/productAt';
import { productForKey } from '../../../../src/components/trend-chart/productForKey';
import { shownCount } from '../../../../src/components/trend-chart/shownCount';
import { stackDays } from '../../../../src/components/trend-chart/stackDays';
import { valueAxis } from '../../../../src/components/trend-chart/valueAxis';
import { dailyOf } from './dailyOf';

import type { ChartMode } from '../../../../src/components/trend-chart/chartMode';
import type { DailyUsage } from '../../../../src/model/dailyUsage';

const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
const NONE: ReadonlySet<string> = new Set();

interface Options {
  readonly hidden?: readonly string[];
  readonly mode?: ChartMode;
  readonly dir?: 'ltr' | 'rtl';
  readonly columns?: number;
}

const geometryOf = (daily: DailyUsage, { hidden = [], mode = 'stacked', dir = 'ltr', columns = 1024 }: Options = {}) =>
  chartGeometry(daily, new Set(hidden), mode, dayScale(daily.days.length, dir), columns, 6);

/** The path of each product, from the bottom up. */
const pathsOf = (daily: DailyUsage, options?: Options) => {
  const { series, axis } = geometryOf(daily, options);
  return series.map(({ edge, line }) => edgePath(edge, line, axis.top));
};

const edgesOf = (daily: DailyUsage, hidden: readonly string[], mode: ChartMode) =>
  stackDays(daily, new Set(hidden), mode).series.map(({ place, edge }) => [place, [...edge]]);

describe('areas', () => {
  it('are written in whole units of a box 2880 high, straight from day to day', () => {
    // The axis ends at 20: 15 is a quarter below the top, 720 of 2880.
    const daily = dailyOf({ a: [10, 5, 0], b: [10, 10, 10] });
    expect(pathsOf(daily)).toEqual(['M0 1440L100 2160L200 2880V2880H0Z', 'M0 0L100 720L200 1440V2880H0Z']);
    expect(pathsOf(daily, { dir: 'rtl' })[0]).toBe('M200 1440L100 2160L0 2880V2880H200Z');
  });

  it('round a height to the nearest unit', () => {
    // The axis ends at 3: 2880 less a third of a third of it is 2560, less two thirds of 0.001 is 2879.04.
    expect(pathsOf(dailyOf({ a: [3, 1 / 3, 0.001] }))).toEqual(['M0 0L100 2560L200 2879V2880H0Z']);
  });

  it('draw a refund day as 0 and stack the others on it', () => {
    expect(edgesOf(dailyOf({ a: [-40, 20], b: [10, 10] }), [], 'stacked')).toEqual([
      [0, [0, 20]],
      [1, [10, 30]],
    ]);
  });

  it('leave out a hidden product and let the rest down', () => {
    expect(edgesOf(dailyOf({ a: [40], b: [10], c: [5] }), ['a'], 'stacked')).toEqual([
      [1, [10]],
      [2, [15]],
    ]);
  });

  it('are none where every product is hidden', () => {
    expect(geometryOf(dailyOf({ a: [5, 6] }), { hidden: ['a'] })).toMatchObject({
      series: [],
      drawn: [],
      max: 0,
      axis: { top: 1, ticks: [0] },
    });
  });

  it('do not let the credits of an unknown day set the height', () => {
    const daily = dailyOf({ a: [5, 900] }, { known: [true, false] });
    expect(stackDays(daily, NONE, 'stacked').max).toBe(5);
    expect(stackDays(daily, NONE, 'lines').max).toBe(5);
  });

  it('are all broken at an unknown day, and begin again behind it', () => {
    const daily = dailyOf({ a: [10, 10, 0, 5, 5], b: [10, 10, 0, 5, 5] }, { known: [true, true, false, true, true] });
    expect(pathsOf(daily)).toEqual([
      'M0 1440L100 1440V2880H0ZM300 2160L400 2160V2880H300Z',
      'M0 0L100 0V2880H0ZM300 1440L400 1440V2880H300Z',
    ]);
  });

  it('are as wide as part of a day where a day stands alone', () => {
    // 0.4 of a day of 100 units, and not more than 0.06 of the plot's 400.
    const lone = dailyOf({ a: [0, 0, 8, 0, 0] }, { known: [false, false, true, false, false] });
    expect(pathsOf(lone)).toEqual(['M176 0L224 0V2880H176Z']);
    expect(pathsOf(dailyOf({ a: [10] }))).toEqual(['M44 0L56 0V2880H44Z']);
  });

  it('of more days than two a column keep the lowest and the highest of each, the same days in every product', () => {
    // Totals by column: 9 1 5 | 2 8 3 | 4 7 6, and the last day as it is.
    const daily = dailyOf({ a: [4, 1, 2, 1, 4, 1, 2, 3, 3], b: [5, 0, 3, 1, 4, 2, 2, 4, 3] });
    const { drawn, series } = geometryOf(daily, { columns: 3 });
    expect(drawn).toEqual([0, 1, 3, 4, 6, 7, 8]);
    expect(series.map(({ line }) => line.days)).toEqual([drawn, drawn]);
  });
});

describe('shares', () => {
  const daily = dailyOf({ a: [10, 0, 5], b: [30, 0, 0] });

  it('of each day end at 1', () => {
    expect(edgesOf(daily, [], 'share')).toEqual([
      [0, [0.25, 0, 1]],
      [1, [1, 0, 1]],
    ]);
  });

  it('are of the whole day, whatever is switched off', () => {
    expect(edgesOf(daily, ['a'], 'share')).toEqual([[1, [0.75, 0, 0]]]);
  });

  it('of a day without use are a gap, as those of a day without data', () => {
    expect(stackDays(daily, NONE, 'share').known).toEqual([true, false, true]);
    expect(stackDays(dailyOf({ a: [1, 1] }, { known: [true, false] }), NONE, 'share').known).toEqual([true, false]);
    expect(geometryOf(daily, { mode: 'share' }).drawn).toEqual([0, -1, 2]);
  });

  it('of a day with refunds are of what was used', () => {
    expect(edgesOf(dailyOf({ a: [30], b: [-20], c: [10] }), [], 'share')).toEqual([
      [0, [0.75]],
      [1, [0.75]],
      [2, [1]],
    ]);
  });

  it('have an axis of quarters, whatever was used', () => {
    const axis = { top: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
    expect(geometryOf(daily, { mode: 'share' }).axis).toEqual(axis);
    expect(geometryOf(dailyOf({ a: [0, 0] }), { mode: 'share' }).axis).toEqual(axis);
  });
});

describe('lines', () => {
  const daily = dailyOf({ a: [10, 5, 0], b: [20, 10, 10] });

  it('stand each at its own credits, open at the ground', () => {
    expect(edgesOf(daily, [], 'lines')).toEqual([
      [0, [10, 5, 0]],
      [1, [20, 10, 10]],
    ]);
    expect(pathsOf(daily, { mode: 'lines' })).toEqual(['M0 1440L100 2160L200 2880', 'M0 0L100 1440L200 1440']);
  });

  it('have an axis that holds the highest of them, not their sum', () => {
    expect(geometryOf(daily).axis.top).toBe(30);
    expect(geometryOf(daily, { mode: 'lines' }).axis.top).toBe(20);
  });

  it('keep each its own peaks where days outnumber columns', () => {
    const twoPeaks = dailyOf({ a: [0, 9, 0, 0, 0, 0], b: [9, 0, 9, 9, 0, 9] });
    const days = geometryOf(twoPeaks, { mode: 'lines', columns: 1 }).series.map(({ line }) => line.days);
    expect(days).toEqual([
      [0, 1, 5],
      [0, 1, 5],
    ]);
    // The sum alone would say that every day is like the other, and leave no peak.
    expect(geometryOf(twoPeaks, { columns: 1 }).drawn).toEqual([0, 4, 5]);
  });
});

describe('a band between two edges', () => {
  it('runs there along the upper one and back along the lower one', () => {
    const daily = dailyOf({ a: [20, 20, 20] });
    expect(bandPath(geometryOf(daily), [20, 20, 20], [10, 20, 0])).toBe('M0 0L100 0L200 0L200 2880L100 0L0 1440Z');
  });

  it('is one a stretch of known days', () => {
    const daily = dailyOf({ a: [20, 20, 0, 20, 20] }, { known: [true, true, false, true, true] });
    expect(bandPath(geometryOf(daily), daily.totals, new Float64Array(5))).toBe(
      'M0 0L100 0L100 2880L0 2880ZM300 0L400 0L400 2880L300 2880Z',
    );
  });

  it('is as wide as its area where a day stands alone', () => {
    expect(bandPath(geometryOf(dailyOf({ a: [20] })), [20], [10])).toBe('M44 0L56 0L56 1440L44 1440Z');
  });
});

describe('the partial day', () => {
  const drawn = [0, 1, 2, -1, 4];

  it('is the segment from the day before it', () => {
    expect(partialDays(drawn, 2)).toEqual([1, 2]);
  });

  it('is its own bar after a gap, and nothing where it is unknown', () => {
    expect(partialDays(drawn, 4)).toEqual([4]);
    expect(partialDays(drawn, 3)).toEqual([]);
    expect(partialDays(drawn, -1)).toEqual([]);
  });

  it('is the first day too, which has none before it', () => {
    expect(partialDays(drawn, 0)).toEqual([0]);
  });
});

describe('stretches of days', () => {
  it('are parted at the gaps, of which several are one', () => {
    expect(dayStretches([-1, 0, 1, -1, -1, 4])).toEqual([[0, 1], [4]]);
    expect(dayStretches([])).toEqual([]);
  });

  it('have finer places where days are few, and a unit a day where they are many', () => {
    expect(dayPlaces([0, 1], 2, dayScale(2, 'ltr')).steps).toEqual(['M0 ', 'L100 ']);
    expect([1, 2, 23, 24, 365].map(plotWidth)).toEqual([100, 100, 2200, 23, 364]);
  });
});

describe('the allowance', () => {
  const month = (allowance: readonly (number | null)[], rows = { a: [10, 20, 20], b: [0, 0, 0] }) =>
    dailyOf(rows, { allowancePerDay: allowance });

  it('is drawn up to 1.5 times the busiest day, and the axis makes room for it', () => {
    expect(geometryOf(month([30, 30, 30]))).toMatchObject({ allowance: [30, 30, 30], axis: { top: 30 } });
    expect(geometryOf(month([30.01, 30.01, 30.01]))).toMatchObject({ allowance: null, axis: { top: 20 } });
  });

  it('is not drawn where it is unlimited or 0', () => {
    expect(geometryOf(month([null, null, null])).allowance).toBeNull();
    expect(geometryOf(month([0, 0, 0])).allowance).toBeNull();
  });

  it('is drawn on the days that have one where others have none', () => {
    expect(geometryOf(month([15, null, null])).allowance).toEqual([15, null, null]);
  });

  it('says nothing of shares, of lines, and of part of the products', () => {
    const daily = month([20, 20, 20]);
    expect(geometryOf(daily, { mode: 'share' }).allowance).toBeNull();
    expect(geometryOf(daily, { mode: 'lines' }).allowance).toBeNull();
    expect(geometryOf(daily, { hidden: ['b'] }).allowance).toBeNull();
    expect(geometryOf(daily).allowance).not.toBeNull();
  });

  it('holds for half a day to both sides, and not beyond the plot', () => {
    const geometry = geometryOf(month([10, 10, 10]));
    expect(allowancePath(geometry, [10, 10, 10])).toBe('M0 1440H200');
    expect(allowancePath(geometry, [10, 10, null])).toBe('M0 1440H150');
    expect(allowancePath(geometry, [null, 20, null])).toBe('M50 0H150');
  });

  it('steps where a period begins', () => {
    expect(allowancePath(geometryOf(month([10, 5, 5])), [10, 5, 5])).toBe('M0 1440H50M50 2160H200');
    expect(allowancePath(geometryOf(month([10, 5, 5]), { dir: 'rtl' }), [10, 5, 5])).toBe('M200 1440H150M150 2160H0');
  });
});

describe('the product under a point', () => {
  // The axis ends at 20: a from 0 to 10, b from 10 to 15.
  const daily = dailyOf({ a: [10, 20], b: [5, 0] }, { known: [true, true] });

  it('is the area that lies there', () => {
    const geometry = geometryOf(daily);
    expect([0, 0.25, 0.49, 0.51, 0.74].map((height) => productAt(geometry, 0, height))).toEqual([0, 0, 0, 1, 1]);
  });

  it('is none above the stack and below the ground', () => {
    expect(productAt(geometryOf(daily), 0, 0.76)).toBeNull();
    expect(productAt(geometryOf(daily), 0, -0.01)).toBeNull();
  });

  it('is never one without an area on that day', () => {
    expect(productAt(geometryOf(daily), 1, 0.999)).toBe(0);
    expect(productAt(geometryOf(daily), 1, 1)).toBeNull();
  });

  it('is none on a day without data', () => {
    expect(productAt(geometryOf(dailyOf({ a: [10, 10] }, { known: [true, false] })), 1, 0.1)).toBeNull();
  });

  it('is the nearest line, within a twentieth of the height', () => {
    const geometry = geometryOf(dailyOf({ a: [10, 10], b: [20, 20] }), { mode: 'lines' });
    expect([0.44, 0.46, 0.54, 0.56, 0.96, 1].map((height) => productAt(geometry, 0, height))).toEqual([
      null,
      0,
      0,
      null,
      1,
      1,
    ]);
  });

  it('is found by its place among all products, hidden ones too', () => {
    expect(productAt(geometryOf(daily, { hidden: ['a'] }), 0, 0.5)).toBe(1);
  });
});

describe('the product an arrow leads to', () => {
  const daily = dailyOf({ a: [3], b: [2], c: [1] });
  const next = (key: string, from: string | null, hidden: readonly string[] = []) =>
    productForKey(key, from, geometryOf(daily, { hidden }), daily);

  it('is the next one up or down the stack, from the day as a whole to the top and back', () => {
    expect([null, 'a', 'b', 'c'].map((from) => next('ArrowUp', from))).toEqual(['a', 'b', 'c', 'c']);
    expect(['c', 'b', 'a', null].map((from) => next('ArrowDown', from))).toEqual(['b', 'a', null, null]);
  });

  it('is none that is hidden', () => {
    expect(next('ArrowUp', 'a', ['b'])).toBe('c');
    expect(next('ArrowUp', null, ['a', 'b', 'c'])).toBeNull();
  });

  it('is left to other keys', () => {
    expect(next('ArrowLeft', 'a')).toBeUndefined();
    expect(next('Enter', 'a')).toBeUndefined();
  });
});

describe('how many products are drawn', () => {
  it.each([
    [17, 288, 12],
    [17, 200, 8],
    [17, 40, 4],
    [17, 4000, 12],
    [12, 288, 12],
    [1, 288, 1],
  ])('of %d at %d px is %d', (products, height, count) => {
    expect(shownCount(products, undefined, height)).toBe(count);
  });

  it('leaves at least two for the others', () => {
    expect(shownCount(13, undefined, 288)).toBe(11);
    expect(shownCount(14, undefined, 288)).toBe(12);
    expect(shownCount(10, 9, 288)).toBe(8);
  });

  it.each([
    [1, 1],
    [5, 5],
    [2.9, 2],
    [Infinity, 17],
    [17, 17],
    [100, 17],
    [0, 1],
    [-3, 1],
    [-Infinity, 1],
    [Number.NaN, 17],
  ])('is %d of 17 as the host wants it: %d', (maxProducts, count) => {
    expect(shownCount(17, maxProducts, 288)).toBe(count);
  });
});

describe('columns of pixels', () => {
  it.each([
    [null, 13, 1024],
    [940, 13, 1024],
    [1025, 13, 2048],
    [1, 13, 128],
    // 100,000 points, two a column.
    [4000, 100, 500],
    [4000, 10_000, 128],
  ])('of a plot %d px wide with %d products are %d', (width, rows, columns) => {
    expect(plotColumns(width, rows)).toBe(columns);
  });
});

describe('the value axis', () => {
  it.each([
    [28_215, 6, 30_000, 7],
    [28_215, 4, 30_000, 4],
    [0.3, 6, 0.3, 7],
    [1e15, 6, 1e15, 6],
    [1, 6, 1, 6],
  ])('holds %d in %d steps or so', (max, steps, top, lines) => {
    const axis = valueAxis(max, steps);
    expect(axis.top).toBeCloseTo(top, 9);
    expect(axis.ticks).toHaveLength(lines);
  });

  it('is one line where nothing was used', () => {
    expect(valueAxis(0, 6)).toEqual({ top: 1, ticks: [0] });
    expect(valueAxis(Number.NaN, 6)).toEqual({ top: 1, ticks: [0] });
  });

  it('always begins at 0, ends at its top and holds the highest day', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e16, noNaN: true }), fc.constantFrom(4, 6), (max, steps) => {
        const { top, ticks } = valueAxis(max, steps);
        expect(ticks[0]).toBe(0);
        expect(top).toBeGreaterThanOrEqual(max);
        expect((ticks.at(-1) ?? 0) / top).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('pixels, keys and days', () => {
  it('lead to the same day: the pixel of a day finds that day again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.nat(), direction, (dayCount, seed, dir) => {
        const day = seed % dayCount;
        const scale = dayScale(dayCount, dir);
        expect(scale.dayAt(scale.percentOf(day))).toBe(day);
      }),
    );
  });

  it('stay among the days, wherever the pointer is', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.double({ min: -1e3, max: 1e3, noNaN: true }), direction, (dayCount, percent, dir) => {
        const day = dayScale(dayCount, dir).dayAt(percent);
        expect(day >= 0 && day <= Math.max(0, dayCount - 1)).toBe(true);
      }),
    );
  });

  it('go the same way as the eye: right is later from left to right, and left from right to left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.nat(), direction, (dayCount, seed, dir) => {
        const day = seed % dayCount;
        const scale = dayScale(dayCount, dir);
        const right = dayForKey('ArrowRight', day, dayCount, dir) ?? day;
        expect(scale.percentOf(right)).toBeGreaterThanOrEqual(scale.percentOf(day));
      }),
    );
  });

  it.each([
    ['ArrowRight', 10, 11],
    ['ArrowLeft', 0, 0],
    ['PageDown', 10, 17],
    ['PageDown', 28, 29],
    ['PageUp', 10, 3],
    ['PageUp', 3, 0],
    ['Home', 10, 0],
    ['End', 10, 29],
    ['ArrowUp', 10, null],
    ['a', 10, null],
    ['Tab', 10, null],
  ])('%s on day %d of 30 leads to %s', (key, day, expected) => {
    expect(dayForKey(key, day, 30, 'ltr')).toBe(expected);
  });
});
