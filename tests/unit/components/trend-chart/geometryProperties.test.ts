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
import { labelsOnAreas } from '../../../../src/components/trend-chart/labelsOnAreas';
import { partialDays } from '../../../../src/components/trend-chart/partialDays';
import { PLOT_HEIGHT, plotWidth } from '../../../../src/components/trend-chart/plotBox';
import { plotColumns } from '../../../../src/components/trend-chart/plotColumns';
import { productAt } from '../../../../src/components/trend-chart/productAt';
import { seededRandom } from '../../../../src/testing/seededRandom';
import { dailyOf } from './dailyOf';

import type { ChartGeometry } from '../../../../src/components/trend-chart/chartGeometry';
import type { DailyUsage } from '../../../../src/model/dailyUsage';

/** A chart to draw. */
interface Chart {
  readonly daily: DailyUsage;
  readonly geometry: ChartGeometry;
  /** Pixels the plot is wide. */
  readonly width: number;
}

/** Days by products: none, one, a month, many of the one and of the other. */
const anyShape = fc.oneof(
  fc.record({ dayCount: fc.nat({ max: 40 }), productCount: fc.nat({ max: 14 }) }),
  fc.record({ dayCount: fc.constantFrom(0, 1, 2), productCount: fc.constantFrom(1, 2, 500) }),
  fc.record({ dayCount: fc.integer({ min: 300, max: 3660 }), productCount: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ dayCount: fc.integer({ min: 2, max: 31 }), productCount: fc.constant(500) }),
);

/** Refunds, nothing, the smallest credits there are, amounts with decimals, and far more than anyone was sold. */
const AMOUNTS = [-50, 0, 1e-9, 0.3, 7.25, 4_000, 1e15];

const anyChart: fc.Arbitrary<Chart> = fc
  .record({
    shape: anyShape,
    seed: fc.nat(),
    // Whether all amounts may be far apart, or days are alike.
    amounts: fc.subarray(AMOUNTS, { minLength: 1 }),
    gaps: fc.constantFrom(0, 0.1, 0.6, 1),
    mode: fc.constantFrom('stacked' as const, 'share' as const, 'lines' as const),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    width: fc.oneof(fc.constantFrom(1, 4000), fc.integer({ min: 1, max: 4000 })),
    // Fewer columns than a plot ever has, so that short series are thinned out too.
    columns: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    hidden: fc.constantFrom(0, 0.3, 1),
  })
  .map(({ shape: { dayCount, productCount }, seed, amounts, gaps, mode, dir, width, columns, hidden }) => {
    const random = seededRandom(seed);
    const days = Array.from({ length: dayCount });
    const amount = () => (amounts[Math.floor(random() * amounts.length)] ?? 0) * (random() < 0.5 ? 1 : random());
    const rows = Object.fromEntries(
      Array.from({ length: productCount }, (_, product) => [`p${product}`, days.map(amount)]),
    );
    const known = days.map(() => random() >= gaps);
    const today = known.lastIndexOf(true);
    const daily = dailyOf(rows, {
      known,
      excess: days.map(() => Math.max(0, amount())),
      allowancePerDay: days.map(() => (random() < 0.3 ? null : Math.max(0, amount()))),
      today: new Date(Date.UTC(2025, 10, 1 + today)).toISOString().slice(0, 10),
    });
    const hiddenIds = new Set(daily.products.map(({ id }) => id).filter(() => random() < hidden));
    const wide = plotColumns(width, productCount);
    const geometry = chartGeometry(daily, hiddenIds, mode, dayScale(daily.days.length, dir), columns ?? wide, 6);
    return { daily, geometry, width };
  });

const areasOf = ({ series, axis }: ChartGeometry) => series.map(({ edge, line }) => edgePath(edge, line, axis.top));

/** Every path of the plot: areas, what is lifted out, excess, the partial day, the allocation. */
function pathsOf({ daily, geometry }: Chart): string[] {
  const { series, axis, drawn, scale, known } = geometry;
  const bands = series.map(({ edge }, row) =>
    bandPath(geometry, edge, series[row - 1]?.edge ?? new Float64Array(edge.length)),
  );
  const total = series.at(-1)?.edge ?? new Float64Array();
  const excess = bandPath(
    geometry,
    total,
    total.map((credits, day) => Math.max(0, credits - (daily.excess[day] ?? 0))),
  );
  const days = partialDays(drawn, daily.days.indexOf(daily.today));
  const partial = edgePath(total, dayPlaces(days, known.length, scale, PLOT_HEIGHT), axis.top);
  const allowance = geometry.allowance === null ? [] : [allowancePath(geometry, geometry.allowance)];
  return [...areasOf(geometry), ...bands, partial, ...(geometry.mode === 'stacked' ? [excess] : []), ...allowance];
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const COMMAND = new RegExp(`([ML])(${NUMBER}) (${NUMBER})|([HV])(${NUMBER})|Z`, 'y');

/** The points of a path, as [x, y]. Fails where there is anything but commands with plain numbers. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = [];
  COMMAND.lastIndex = 0;
  while (COMMAND.lastIndex < path.length) {
    const at = COMMAND.lastIndex;
    const [whole, , x, y, command, along] = COMMAND.exec(path) ?? [];
    if (whole === undefined) throw new Error(`No command at ${at} of '${path.slice(at, at + 40)}'.`);
    const [lastX, lastY] = points.at(-1) ?? [NaN, NaN];
    if (x !== undefined) points.push([Number(x), Number(y)]);
    else if (command === 'H') points.push([Number(along), lastY]);
    else if (command === 'V') points.push([lastX, Number(along)]);
  }
  return points;
}

/** Lowest and highest of numbers, too many to be arguments. */
function rangeOf(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<readonly [number, number]>(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  );
}

const isDrawn = ({ known }: ChartGeometry, day: number) => known[day] === true;

describe('whatever was used, the paths', () => {
  it('hold plain numbers alone, and none leaves the plot', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const width = plotWidth(chart.daily.days.length);
        for (const path of pathsOf(chart)) {
          expect(path).not.toMatch(/NaN|Infinity|undefined|null|e/);
          const points = pointsOf(path);
          const [left, right] = rangeOf(points.map(([x]) => x));
          const [top, bottom] = rangeOf(points.map(([, y]) => y));
          if (path === '') continue;
          expect([left >= 0, right <= width, top >= 0, bottom <= PLOT_HEIGHT]).toEqual([true, true, true, true]);
        }
      }),
    );
  });

  it('of a stack go over the same places, each at or above the one under it', () => {
    fc.assert(
      fc.property(anyChart, ({ geometry }) => {
        if (geometry.mode === 'lines') return;
        let below: [number, number][] | null = null;
        for (const points of areasOf(geometry).map(pointsOf)) {
          below ??= points.map(([x]) => [x, PLOT_HEIGHT]);
          expect(points.map(([x]) => x)).toEqual(below.map(([x]) => x));
          // Heights are counted from above.
          const crossing = points.findIndex(([, y], place) => y > (below?.[place]?.[1] ?? NaN));
          expect(crossing).toBe(-1);
          below = points;
        }
      }),
    );
  });

  it('run one way, from the first day to the last', () => {
    fc.assert(
      fc.property(anyChart, ({ geometry }) => {
        const { scale, known } = geometry;
        const later = scale.percentOf(1) >= scale.percentOf(0) ? 1 : -1;
        for (const { line } of geometry.series) {
          const steps = line.days.map((day, place) => day - (line.days[place - 1] ?? day));
          // A day that stands alone has two points.
          expect(steps.every((step) => step >= 0)).toBe(true);
          const places = [...new Set(line.days)].map((day) => scale.percentOf(day) * later);
          expect(places.every((x, place) => place === 0 || x > (places[place - 1] ?? Infinity))).toBe(true);
          expect(line.days.every((day) => known[day] === true)).toBe(true);
        }
      }),
    );
  });
});

describe('the days that are drawn', () => {
  it('are all known ones where there is room for them, parted at every gap', () => {
    fc.assert(
      fc.property(anyChart, ({ daily, geometry }) => {
        const { length } = daily.days;
        const wide = chartGeometry(daily, new Set(), geometry.mode, geometry.scale, Math.max(1, length), 6);
        const stretches: number[][] = [];
        for (let day = 0; day < length && daily.products.length > 0; day += 1) {
          if (!isDrawn(wide, day)) continue;
          if (!isDrawn(wide, day - 1)) stretches.push([]);
          stretches.at(-1)?.push(day);
        }
        expect(dayStretches(wide.drawn)).toEqual(stretches);
      }),
    );
  });

  it('hold the highest and the last known day of each line, however few columns there are', () => {
    fc.assert(
      fc.property(anyChart, ({ daily, geometry }) => {
        const { series, mode } = geometry;
        const known = daily.days.map((_, day) => day).filter((day) => isDrawn(geometry, day));
        // A stack is thinned out by its total, shares by the product at the bottom.
        const deciding = mode === 'lines' ? series : mode === 'share' ? series.slice(0, 1) : series.slice(-1);
        for (const { edge, line } of deciding) {
          const [, peak] = rangeOf(known.map((day) => edge[day] ?? NaN));
          const [, drawnPeak] = rangeOf(line.days.map((day) => edge[day] ?? NaN));
          expect(drawnPeak).toBe(peak);
          expect(line.days.at(-1)).toBe(known.at(-1));
        }
      }),
    );
  });

  it('are no more than two a column and the last one', () => {
    fc.assert(
      fc.property(anyChart, fc.integer({ min: 1, max: 200 }), ({ daily, geometry }, columns) => {
        const { drawn } = chartGeometry(daily, new Set(), geometry.mode, geometry.scale, columns, 6);
        expect(drawn.filter((day) => day >= 0).length).toBeLessThanOrEqual(2 * columns + 1);
      }),
    );
  });
});

describe('the axis', () => {
  it('holds every day that is drawn', () => {
    fc.assert(
      fc.property(anyChart, ({ daily, geometry: { series, axis, known, max } }) => {
        expect(axis.top).toBeGreaterThan(0);
        expect(Number.isFinite(axis.top)).toBe(true);
        expect(max).toBeLessThanOrEqual(axis.top);
        for (const { edge } of series) {
          const drawn = daily.days.map((_, day) => (known[day] === true ? (edge[day] ?? NaN) : 0));
          const [low, high] = rangeOf([0, ...drawn]);
          expect([low, high <= axis.top]).toEqual([0, true]);
        }
      }),
    );
  });
});

describe('what lies under a point', () => {
  it('is the product whose area is drawn there', () => {
    fc.assert(
      fc.property(anyChart, fc.nat(), ({ geometry }, pick) => {
        const { series, axis, known, mode } = geometry;
        if (mode === 'lines' || known.length === 0) return;
        const day = pick % known.length;
        for (const [row, { place, edge }] of series.entries()) {
          const floor = series[row - 1]?.edge[day] ?? 0;
          const ceiling = edge[day] ?? 0;
          // Thinner than any pixel, and than what divides two heights.
          if (known[day] !== true || (ceiling - floor) / axis.top < 1e-6) continue;
          expect(productAt(geometry, day, (floor + ceiling) / 2 / axis.top)).toBe(place);
        }
        expect(productAt(geometry, day, 1.01)).toBeNull();
      }),
    );
  });

  it('is a name only where its area has room for it', () => {
    fc.assert(
      fc.property(anyChart, fc.integer({ min: 40, max: 1000 }), ({ daily, geometry, width }, height) => {
        for (const { id, x, y } of labelsOnAreas(daily, geometry, width, height)) {
          expect(x >= 0 && x <= 100 && y >= 0 && y <= 100).toBe(true);
          const row = geometry.series.findIndex(({ place }) => daily.products[place]?.id === id);
          const day = geometry.scale.dayAt(x);
          const floor = geometry.series[row - 1]?.edge[day] ?? 0;
          const value = (1 - y / 100) * geometry.axis.top;
          expect(value).toBeGreaterThan(floor);
          expect(value).toBeLessThan(geometry.series[row]?.edge[day] ?? NaN);
        }
      }),
    );
  });
});

describe('pointer and keyboard', () => {
  const anyWidth = fc.oneof(fc.constantFrom(1, 4000), fc.integer({ min: 1, max: 4000 }));
  const anyDays = fc.oneof(fc.constantFrom(1, 2, 3660), fc.integer({ min: 1, max: 400 }));
  const anyDir = fc.constantFrom('ltr' as const, 'rtl' as const);

  it('find the same day: the pixel at which the keyboard’s day is marked is that day to the pointer', () => {
    fc.assert(
      fc.property(anyDays, anyWidth, anyDir, fc.nat(), (dayCount, width, dir, pick) => {
        const scale = dayScale(dayCount, dir);
        const first = dayForKey('Home', pick % dayCount, dayCount, dir) ?? NaN;
        const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        let day = first;
        for (let presses = 0; presses < pick % dayCount; presses += 1) {
          day = dayForKey(forward, day, dayCount, dir) ?? NaN;
        }
        expect(day).toBe(pick % dayCount);
        const pixel = (scale.percentOf(day) / 100) * width;
        expect(scale.dayAt((pixel / width) * 100)).toBe(day);
        // A mouse knows whole pixels: enough where days do not outnumber them.
        if (dayCount <= width) expect(scale.dayAt((Math.round(pixel) / width) * 100)).toBe(day);
      }),
    );
  });

  it('meet at the day nearest to any pixel', () => {
    fc.assert(
      fc.property(anyDays, anyWidth, anyDir, fc.nat(), (dayCount, width, dir, pick) => {
        const scale = dayScale(dayCount, dir);
        const percent = ((pick % (width + 1)) / width) * 100;
        const found = scale.dayAt(percent);
        const awayOf = (day: number) => Math.abs(scale.percentOf(day) - percent);
        for (const key of ['ArrowLeft', 'ArrowRight']) {
          const next = dayForKey(key, found, dayCount, dir) ?? NaN;
          expect(awayOf(found)).toBeLessThanOrEqual(awayOf(next) + 1e-9);
        }
      }),
    );
  });
});
