// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { dayNear } from '../../../../src/components/trend-chart/dayNear';
import { daySentence } from '../../../../src/components/trend-chart/daySentence';
import { dayTicks } from '../../../../src/components/trend-chart/dayTicks';
import { floatingRows } from '../../../../src/components/trend-chart/floatingRows';
import { summarySentence } from '../../../../src/components/trend-chart/summarySentence';
import { tooltipShift } from '../../../../src/components/trend-chart/tooltipShift';
import { fillTemplate } from '../../../../src/format/fillTemplate';
import { chartMessages } from '../../../../src/format/messages/chart';
import { chartMessages as german } from '../../../../src/locales/de/chart';
import { dailyOf } from './dailyOf';

import type { ChartText } from '../../../../src/components/trend-chart/chartText';

const textIn = (locale: string, words = chartMessages): ChartText => ({
  locale,
  dir: 'ltr',
  t: (key, values = {}) => fillTemplate(words[key], values, locale),
});
const english = textIn('en');
const none: ReadonlySet<string> = new Set();

const month = (today: string) =>
  dailyOf(
    { 'Agent OS': Array.from({ length: 30 }, (_, day) => (day < 22 ? 100 : 0)) },
    {
      today,
      known: Array.from({ length: 30 }, (_, day) => day < 22),
    },
  );

describe('a day is spoken', () => {
  const daily = dailyOf(
    { 'Agent OS': [60, 1, -5], Search: [30, 0, 10], Translate: [10, 0, 0] },
    { today: '2025-11-03' },
  );

  it('with its total, then its products and their shares, largest first', () => {
    expect(daySentence(daily, 0, none, english)).toBe(
      'Sat, Nov 1: 100 credits. Agent OS 60, 60.0%. Search 30, 30.0%. Translate 10, 10.0%.',
    );
  });

  it('without the products that used nothing, in the singular where it is one', () => {
    expect(daySentence(daily, 1, none, english)).toBe('Sun, Nov 2: 1 credit. Agent OS 1, 100.0%.');
  });

  it('as partial when it is today, a refund without a share', () => {
    expect(daySentence(daily, 2, none, english)).toBe(
      'Mon, Nov 3, today, partial: 5 credits. Search 10, 100.0%. Agent OS −5.',
    );
  });

  it('without the products that are switched off, with the total of them all', () => {
    expect(daySentence(daily, 0, new Set(['Agent OS']), english)).toBe(
      'Sat, Nov 1: 100 credits. Search 30, 30.0%. Translate 10, 10.0%.',
    );
  });

  it('as without data, or as still to come', () => {
    const gap = dailyOf({ a: [1, 0, 0] }, { known: [true, false, false], today: '2025-11-02' });
    expect(daySentence(gap, 1, none, english)).toBe('Sun, Nov 2: no data.');
    expect(daySentence(gap, 2, none, english)).toBe('Mon, Nov 3: still to come.');
  });

  it('with three products and a count where there are more than four', () => {
    const many = dailyOf({ a: [50], b: [20], c: [15], d: [10], e: [5] });
    expect(daySentence(many, 0, none, english)).toBe(
      'Sat, Nov 1: 100 credits. a 50, 50.0%. b 20, 20.0%. c 15, 15.0%. And 2 more products.',
    );
  });

  it('in German figures', () => {
    const text = textIn('de', german);
    expect(daySentence(dailyOf({ Suche: [1234.5] }), 0, none, text)).toBe(
      'Sa., 1. Nov.: 1.234,5 Credits. Suche 1.234,5, 100,0\u00a0%.',
    );
  });
});

describe('the summary', () => {
  it('says total, leading product, busiest day and days without data', () => {
    const daily = dailyOf(
      { 'Agent OS': [60, 80, 0], Search: [30, 30, 0] },
      { known: [true, true, false], today: '2025-11-03' },
    );
    // 60 + 80 + 30 + 30 = 200, of which Agent OS 140 is 70 %; November 2 has 80 + 30.
    expect(summarySentence(daily, english)).toBe(
      '200 credits, Nov 1 to Nov 3. Agent OS leads with 140 (70%). Busiest day: Sun, Nov 2 with 110. 1 day without data.',
    );
  });

  it('calls no day after today a day without data', () => {
    const daily = dailyOf({ 'Agent OS': [60, 0] }, { known: [true, false], today: '2025-11-01' });
    expect(summarySentence(daily, english)).toBe(
      '60 credits, Nov 1 to Nov 2. Agent OS leads with 60 (100%). Busiest day: Sat, Nov 1 with 60.',
    );
  });

  it('names no leader and no peak where nothing was used', () => {
    expect(summarySentence(dailyOf({ a: [0, 0] }), english)).toBe('0 credits, Nov 1 to Nov 2.');
  });
});

describe('labels of the time axis', () => {
  const labels = (width: number, isNarrow: boolean, today = '2025-11-22') =>
    dayTicks(month(today), width, isNarrow, 'en').map(({ label }) => label);

  it('stand every third day of a month on a wide plot', () => {
    expect(labels(1152, false)).toEqual(
      ['1', '4', '7', '10', '13', '16', '19', '22', '25', '28'].map((day) => `Nov ${day}`),
    );
  });

  it('stand every week on a narrow one, the month said once and at today', () => {
    expect(labels(230, true)).toEqual(['Nov 1', '8', '15', 'Nov 22', '29']);
    expect(labels(640, true)).toEqual(['Nov 1', '8', '15', 'Nov 22', '29']);
  });

  it('give way to today, which is always there', () => {
    expect(labels(1152, false, '2025-11-24')).toEqual(
      ['1', '4', '7', '10', '13', '16', '19', '22', '24', '28'].map((day) => `Nov ${day}`),
    );
  });

  it('stay inside the plot at its ends', () => {
    const ticks = dayTicks(month('2025-11-30'), 1152, false, 'en');
    expect(ticks[0]?.anchor).toBe('start');
    expect(ticks.at(-1)).toMatchObject({ label: 'Nov 30', anchor: 'end', isToday: true });
  });

  it('are the first days of months where there are many, with the year in January', () => {
    const year = dailyOf({ a: Array.from({ length: 365 }, () => 1) });
    const found = dayTicks(year, 1152, false, 'en').map(({ label }) => label);
    expect(found).toEqual([
      'Nov 1',
      'Dec 1',
      'Jan 1, 2026',
      ...['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'].map((name) => `${name} 1`),
    ]);
  });

  it.each([1, 40, 320, 4000])('never overlap on a plot of %d px, for one day to ten years', (width) => {
    for (const dayCount of [1, 2, 7, 31, 90, 365, 1095, 3650]) {
      const daily = dailyOf({ a: Array.from({ length: dayCount }, () => 1) });
      const ticks = dayTicks(daily, width, width < 700, 'en');
      expect(ticks.length).toBeGreaterThan(0);
      const rooms = ticks.map(({ day, label, anchor }) => {
        const x = dayCount === 1 ? width / 2 : (day / (dayCount - 1)) * width;
        const room = label.length * 7;
        return anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
      });
      for (const [at, from] of rooms.entries()) {
        const before = ticks[at - 1];
        if (before !== undefined) expect(from).toBeGreaterThan((rooms[at - 1] ?? 0) + before.label.length * 7);
      }
    }
  });
});

describe('the tooltip', () => {
  it.each([
    [100, 'ltr', 'translateX(116px)'],
    [1000, 'ltr', 'translateX(984px) translateX(-100%)'],
    [1000, 'rtl', 'translateX(984px) translateX(-100%)'],
    [100, 'rtl', 'translateX(116px)'],
  ] as const)('beside a day at %d of 1152 px (%s) never lies on it', (x, dir, expected) => {
    expect(tooltipShift(x, 1152, dir)).toBe(expected);
  });

  it('floats with as many rows as the plot is high, and no more', () => {
    expect(floatingRows()).toBe(10);
    expect(floatingRows(120)).toBe(3);
  });
});

describe('a place on the axis', () => {
  it('outlives new data: the same day, or the nearest', () => {
    const days = ['2025-11-05', '2025-11-06', '2025-11-07'];
    expect(dayNear(days, '2025-11-06')).toBe(1);
    expect(dayNear(days, '2025-11-01')).toBe(0);
    expect(dayNear(days, '2025-12-01')).toBe(2);
  });
});
