// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { chartGeometry } from '../../../../src/components/trend-chart/chartGeometry';
import { dayScale } from '../../../../src/components/trend-chart/dayScale';
import { labelsOnAreas } from '../../../../src/components/trend-chart/labelsOnAreas';
import { dailyOf } from './dailyOf';

import type { ChartMode } from '../../../../src/components/trend-chart/chartMode';
import type { DailyUsage } from '../../../../src/model/dailyUsage';

interface Options {
  readonly mode?: ChartMode;
  readonly dir?: 'ltr' | 'rtl';
  readonly width?: number;
}

/** On a plot of 1,000 px by 288. */
function labelsOf(daily: DailyUsage, { mode = 'stacked', dir = 'ltr', width = 1000 }: Options = {}) {
  const geometry = chartGeometry(daily, new Set(), mode, dayScale(daily.days.length, dir), 1024, 6);
  return labelsOnAreas(daily, geometry, width, 288);
}
const ids = (daily: DailyUsage, options?: Options) => labelsOf(daily, options).map(({ id }) => id);
const eleven = (credits: number) => Array.from({ length: 11 }, () => credits);

describe('names on areas', () => {
  it('need 20 px of height', () => {
    // The axis ends at 70: 5 credits are 20.6 px high, 4 are 16.5.
    expect(ids(dailyOf({ Docs: eleven(60), Code: eleven(5) }))).toEqual(['Docs', 'Code']);
    expect(ids(dailyOf({ Docs: eleven(60), Code: eleven(4) }))).toEqual(['Docs']);
  });

  it('stand in the middle of their area, where it is highest', () => {
    // The axis ends at 50; the days 3 and 4 of ten from the first have all of it.
    const daily = dailyOf({ Docs: [10, 10, 10, 50, 50, 10, 10, 10, 10, 10, 10] });
    expect(labelsOf(daily)).toEqual([{ id: 'Docs', name: 'Docs', ground: 'deep', x: 35, y: 50 }]);
    expect(labelsOf(daily, { dir: 'rtl' })).toMatchObject([{ x: 65, y: 50 }]);
  });

  it('need room for their whole width', () => {
    // Four letters are taken to be 28 px wide: on 270 px that is more than the 27 of a day, and a day is high.
    const daily = dailyOf({ Docs: [0, 0, 0, 50, 50, 0, 0, 0, 0, 0, 0] });
    expect(ids(daily, { width: 280 })).toEqual(['Docs']);
    expect(ids(daily, { width: 270 })).toEqual([]);
  });

  it('keep off today, off days without data, and off the excess', () => {
    const credits = { Docs: [10, 10, 10] };
    const xOf = (daily: DailyUsage) => labelsOf(daily).map(({ x }) => x);
    expect(xOf(dailyOf(credits))).toEqual([25]);
    expect(xOf(dailyOf(credits, { today: '2025-11-01' }))).toEqual([75]);
    expect(xOf(dailyOf(credits, { known: [false, true, true] }))).toEqual([75]);
    expect(xOf(dailyOf(credits, { excess: [1, 0, 0] }))).toEqual([75]);
    expect(xOf(dailyOf(credits, { excess: [0, 1, 0] }))).toEqual([]);
  });

  it('keep off the line of the allowance', () => {
    const credits = { Docs: [10, 10, 10] };
    expect(ids(dailyOf(credits, { allowancePerDay: [5, 5, 5] }))).toEqual([]);
    expect(ids(dailyOf(credits, { allowancePerDay: [9, 9, 9] }))).toEqual(['Docs']);
  });

  it('keep off rules, but may stand between two', () => {
    const daily = dailyOf({ Docs: eleven(10) });
    const geometry = chartGeometry(daily, new Set(), 'stacked', dayScale(11, 'ltr'), 1024, 6);
    const placesOf = (...places: readonly number[]) => {
      const flags = places.map((at) => ({ kind: 'note' as const, key: `${at}`, at, label: '' }));
      return labelsOnAreas(daily, geometry, 1000, 288, flags).map(({ x }) => x);
    };
    // A name has the 10 % of a day.
    expect(placesOf()).toEqual([5]);
    expect(placesOf(3)).toEqual([15]);
    expect(placesOf(0, 10, 20)).toEqual([5]);
    expect(placesOf(3, 15, 25)).toEqual([35]);
    expect(placesOf(...eleven(0).map((_, day) => day * 10 + 5))).toEqual([]);
  });

  it('are none on lines, on a single day, and where they are longer than 24 characters', () => {
    expect(ids(dailyOf({ Docs: eleven(10) }), { mode: 'lines' })).toEqual([]);
    expect(ids(dailyOf({ Docs: eleven(10) }), { mode: 'share' })).toEqual(['Docs']);
    expect(ids(dailyOf({ Docs: [10] }))).toEqual([]);
    expect(ids(dailyOf({ ['x'.repeat(24)]: eleven(10) }))).toHaveLength(1);
    expect(ids(dailyOf({ ['x'.repeat(25)]: eleven(10) }))).toHaveLength(0);
  });

  it('have the ink for the colour they stand on, and one for any where the host gives it', () => {
    const daily = dailyOf({ a: eleven(10), b: eleven(10), c: eleven(10) });
    const coloured = daily.products.map((product) => (product.id === 'c' ? { ...product, color: 'tomato' } : product));
    expect(labelsOf({ ...daily, products: coloured }).map(({ ground }) => ground)).toEqual(['deep', 'bright', 'any']);
  });
});
