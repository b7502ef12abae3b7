// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayForKey } from '../../../../src/components/trend-chart/dayForKey';
import { dayRuns } from '../../../../src/components/trend-chart/dayRuns';
import { dayScale } from '../../../../src/components/trend-chart/dayScale';
import { edgePath } from '../../../../src/components/trend-chart/edgePath';
import { partialRuns } from '../../../../src/components/trend-chart/partialRuns';
import { PLOT_HEIGHT, plotWidth } from '../../../../src/components/trend-chart/plotBox';
import { stackDays } from '../../../../src/components/trend-chart/stackDays';
import { valueAxis } from '../../../../src/components/trend-chart/valueAxis';
import { dailyOf } from './dailyOf';

import type { DailyUsage } from '../../../../src/model/dailyUsage';

const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
const credits = fc.oneof(
  fc.constant(0),
  fc.double({ min: -1e4, max: 1e5, noNaN: true }),
  fc.constantFrom(1e-9, 0.1, 1e15, 9e15, -1e15, 5e-324),
);
/** Any series: no days, one day, gaps, zeros, refunds, tiny and enormous credits. */
const anyDaily: fc.Arbitrary<DailyUsage> = fc
  .record({ dayCount: fc.nat(40), productCount: fc.integer({ min: 1, max: 8 }) })
  .chain(({ dayCount, productCount }) =>
    fc
      .record({
        rows: fc.array(fc.array(credits, { minLength: dayCount, maxLength: dayCount }), {
          minLength: productCount,
          maxLength: productCount,
        }),
        known: fc.array(fc.boolean(), { minLength: dayCount, maxLength: dayCount }),
      })
      .map(({ rows, known }) => dailyOf(Object.fromEntries(rows.map((row, p) => [`p${p}`, row])), { known })),
  );

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The closed shapes of a path, read back from its text: points of the edge, then down and back along the base. */
function shapes(path: string): { edge: Point[]; base: number; back: number }[] {
  return path
    .split('Z')
    .filter((part) => part !== '')
    .map((part) => {
      const [, edge = '', base, back] = /^M([^V]+)V([^H]+)H(.+)$/.exec(part) ?? [];
      return {
        edge: edge.split('L').map((pair) => {
          const [x, y] = pair.split(',').map(Number);
          return { x: x ?? Number.NaN, y: y ?? Number.NaN };
        }),
        base: Number(base),
        back: Number(back),
      };
    });
}

function pathsOf(daily: DailyUsage, dir: 'ltr' | 'rtl') {
  const stack = stackDays(daily, new Set());
  const runs = dayRuns(daily.known, dayScale(daily.days.length, dir));
  const { top } = valueAxis(stack.max, 6);
  return stack.rows.map((_, row) => edgePath(stack, runs, row, top));
}

describe('areas', () => {
  it('hold finite numbers alone, inside the plot', () => {
    fc.assert(
      fc.property(anyDaily, direction, (daily, dir) => {
        const width = plotWidth(daily.days.length);
        for (const { edge, base, back } of pathsOf(daily, dir).flatMap(shapes)) {
          expect(base).toBe(PLOT_HEIGHT);
          expect(back).toBe(edge[0]?.x);
          for (const { x, y } of edge) {
            expect(x >= 0 && x <= width).toBe(true);
            expect(y >= 0 && y <= PLOT_HEIGHT).toBe(true);
          }
        }
      }),
    );
  });

  it('never overlap: each edge lies on or above the one below it, at the same places', () => {
    fc.assert(
      fc.property(anyDaily, direction, (daily, dir) => {
        const edges = pathsOf(daily, dir).map((path) => shapes(path).flatMap(({ edge }) => edge));
        for (const [row, edge] of edges.entries()) {
          const below = edges[row - 1];
          if (below === undefined) continue;
          expect(edge.map(({ x }) => x)).toEqual(below.map(({ x }) => x));
          for (const [point, { y }] of edge.entries()) expect(y).toBeLessThanOrEqual(below[point]?.y ?? Number.NaN);
        }
      }),
    );
  });

  it('are broken at unknown days in every series, and drawn at every known one', () => {
    fc.assert(
      fc.property(anyDaily, direction, (daily, dir) => {
        const runs = dayRuns(daily.known, dayScale(daily.days.length, dir));
        const drawn = new Set(runs.flatMap(({ days }) => days));
        expect(daily.known.map((_, day) => drawn.has(day))).toEqual(daily.known);
        for (const { xs } of runs) expect(Math.abs((xs.at(-1) ?? 0) - (xs[0] ?? 0))).toBeGreaterThan(0);
        for (const path of pathsOf(daily, dir)) expect(shapes(path)).toHaveLength(runs.length);
      }),
    );
  });

  it('are written in tenths, straight from day to day', () => {
    // The axis ends at 20: 15 of 288 units of height is 72 below the top.
    const daily = dailyOf({ a: [10, 5, 0], b: [10, 10, 10] });
    expect(pathsOf(daily, 'ltr')).toEqual(['M0,144L100,216L200,288V288H0Z', 'M0,0L100,72L200,144V288H0Z']);
    expect(pathsOf(daily, 'rtl')[0]).toBe('M200,144L100,216L0,288V288H200Z');
  });

  it('draw a refund day as 0 and stack the others on it', () => {
    const stack = stackDays(dailyOf({ a: [-40, 20], b: [10, 10] }), new Set());
    expect([...stack.tops]).toEqual([0, 20, 10, 30]);
  });

  it('leave out a hidden product and let the rest down', () => {
    const stack = stackDays(dailyOf({ a: [40], b: [10], c: [5] }), new Set(['a']));
    expect(stack.rows).toEqual([1, 2]);
    expect([...stack.tops]).toEqual([10, 15]);
  });

  it('do not let the credits of an unknown day set the height', () => {
    expect(stackDays(dailyOf({ a: [5, 900] }, { known: [true, false] }), new Set()).max).toBe(5);
  });

  it('are as wide as part of a day where a day stands alone', () => {
    const lone = dayRuns([false, false, true, false, false], dayScale(5, 'ltr'));
    expect(lone).toEqual([{ days: [2, 2], xs: [176, 224] }]);
    expect(dayRuns([true], dayScale(1, 'ltr'))).toEqual([{ days: [0, 0], xs: [44, 56] }]);
  });
});

describe('the partial day', () => {
  const runs = dayRuns([true, true, true, false, true], dayScale(5, 'ltr'));

  it('is the segment from the day before it', () => {
    expect(partialRuns(runs, 2)).toEqual([{ days: [1, 2], xs: [100, 200] }]);
  });

  it('is its own bar after a gap, and nothing where it is unknown', () => {
    expect(partialRuns(runs, 4)).toEqual([{ days: [4, 4], xs: [376, 400] }]);
    expect(partialRuns(runs, 3)).toEqual([]);
    expect(partialRuns(runs, -1)).toEqual([]);
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
