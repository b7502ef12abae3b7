// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { dayNear } from '../../../../src/components/trend-chart/dayNear';
import { daySentence } from '../../../../src/components/trend-chart/daySentence';
import { dayTicks } from '../../../../src/components/trend-chart/dayTicks';
import { floatingRows } from '../../../../src/components/trend-chart/floatingRows';
import { productSentence } from '../../../../src/components/trend-chart/productSentence';
import { summarySentence } from '../../../../src/components/trend-chart/summarySentence';
import { tooltipShift } from '../../../../src/components/trend-chart/tooltipShift';
import { fillTemplate } from '../../../../src/format/fillTemplate';
import { ar } from '../../../../src/locales/ar';
import { de } from '../../../../src/locales/de';
import { en } from '../../../../src/locales/en';
import { ja } from '../../../../src/locales/ja';
import { dailyOf } from './dailyOf';

import type { ChartText } from '../../../../src/components/trend-chart/chartText';
import type { Template } from '../../../../src/format/template';
import type { CreditSummary } from '../../../../src/model/creditSummary';

const textIn = (locale: string, catalogue = en): ChartText => {
  const words: Readonly<Partial<Record<string, Template>>> = { ...catalogue.chart };
  return {
    locale,
    dir: 'ltr',
    t: (key, values = {}) => fillTemplate(words[key] ?? key, values, locale, locale, catalogue.forms),
  };
};
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
    const text = textIn('de', de);
    expect(daySentence(dailyOf({ Suche: [1234.5] }), 0, none, text)).toBe(
      'Sa., 1. Nov.: 1.234,5 Credits. Suche 1.234,5, 100,0\u00a0%.',
    );
  });

  it('in Japanese without spaces behind its full stops', () => {
    const text = textIn('ja', ja);
    const spoken = '11月1日(土): 60 クレジット。Docs 60、100.0%。Launch.';
    expect(daySentence(dailyOf({ Docs: [60] }), 0, none, text, ['Launch'])).toBe(spoken);
    expect(productSentence(dailyOf({ Docs: [60] }), 0, 'Docs', text, ['Launch'])).toMatch(/[^ ]。Launch\.$/);
    const gap = dailyOf({ Docs: [60, 0] }, { known: [true, false], today: '2025-11-02' });
    expect(summarySentence(gap, text)).toMatch(/^60 クレジット、[^ ]*。最多/);
    expect(summarySentence(gap, text)).not.toContain('。 ');
  });

  it('with what of its total lies over the included credits', () => {
    const over = dailyOf({ Code: [60, 40, 10], Search: [40, 1, 0] }, { excess: [0, 1, 2.5] });
    expect(daySentence(over, 0, none, english)).not.toContain('over');
    expect(daySentence(over, 1, none, english)).toBe(
      'Sun, Nov 2: 41 credits. 1 credit over the included credits. Code 40, 97.6%. Search 1, 2.4%.',
    );
    expect(daySentence(over, 2, none, english)).toBe(
      'Mon, Nov 3: 10 credits. 2.5 credits over the included credits. Code 10, 100.0%.',
    );
    expect(daySentence(over, 2, none, textIn('de', de))).toContain(
      ' Credits. 2,5 Credits über den enthaltenen Credits. Code',
    );
    expect(daySentence(over, 1, none, textIn('ar', ar))).toContain('. رصيد واحد فوق الأرصدة المضمّنة. ');
  });

  it("with the host's notes last, each as a sentence, on a day without data too", () => {
    const gap = dailyOf({ Code: [1, 0] }, { known: [true, false], today: '2025-11-02' });
    expect(daySentence(gap, 0, none, english, ['Launch', 'Why so few?'])).toBe(
      'Sat, Nov 1: 1 credit. Code 1, 100.0%. Launch. Why so few?',
    );
    expect(daySentence(gap, 1, none, english, ['Outage.'])).toBe('Sun, Nov 2: no data. Outage.');
  });

  it('with notes that keep their direction where words run right to left', () => {
    const text = textIn('ar', ar);
    const spoken = daySentence(dailyOf({ Code: [0] }), 0, none, text, ['Launch']);
    expect(spoken).toMatch(/ \u2068Launch\u2069\.$/);
  });

  it('with its minus sign in Arabic, where the words for one and two have none', () => {
    const text = textIn('ar', ar);
    for (const credits of [-1, -2]) {
      const refund = dailyOf({ Code: [credits] });
      const figure = numberInArabic(credits);
      expect(daySentence(refund, 0, none, text).split(':')[1]).toContain(figure);
      expect(productSentence(refund, 0, 'Code', text).split(':')[1]).toContain(figure);
    }
  });
});

const numberInArabic = (value: number) => fillTemplate('{value}', { value }, 'ar');

describe('a product of a day is spoken', () => {
  const daily = dailyOf(
    { Docs: [525, 60, 5, 9999, 0], Code: [120, 1, -5, 1, 0] },
    { today: '2025-11-04', known: [true, true, true, true, false] },
  );

  it('with date, credits, share of the day and what the day used', () => {
    // 120 of 645 is 18.60 %; 1 of 61 is 1.64 %.
    expect(productSentence(daily, 0, 'Code', english)).toBe(
      'Nov 1, 2025, Code: 120 credits, 18.6% of the day, 645 total.',
    );
    expect(productSentence(daily, 1, 'Code', english)).toBe('Nov 2, 2025, Code: 1 credit, 1.6% of the day, 61 total.');
  });

  it('without a decimal that says nothing', () => {
    const even = dailyOf({ Docs: [82], Code: [18], Idle: [0] });
    expect(productSentence(even, 0, 'Code', english)).toBe('Nov 1, 2025, Code: 18 credits, 18% of the day, 100 total.');
    expect(productSentence(even, 0, 'Idle', english)).toBe('Nov 1, 2025, Idle: 0 credits, 0% of the day, 100 total.');
  });

  it('without a share where it is a refund, or where nothing was used', () => {
    expect(productSentence(daily, 2, 'Code', english)).toBe('Nov 3, 2025, Code: −5 credits, 0 total.');
    expect(productSentence(dailyOf({ Code: [0] }), 0, 'Code', english)).toBe('Nov 1, 2025, Code: 0 credits, 0 total.');
  });

  it('as partial when it is today, a share too small to show as less than the smallest, a note last', () => {
    expect(productSentence(daily, 3, 'Code', english, ['Launch'])).toBe(
      'Nov 4, 2025, today, partial, Code: 1 credit, <0.1% of the day, 10,000 total. Launch.',
    );
  });

  it('as the day is where it has no data, and where the product is gone', () => {
    expect(productSentence(daily, 4, 'Code', english)).toBe('Wed, Nov 5: still to come.');
    expect(productSentence({ ...daily, today: '2025-11-05' }, 4, 'Code', english)).toBe('Wed, Nov 5: no data.');
    expect(productSentence(daily, 2, 'Gone', english)).toBe(daySentence(daily, 2, none, english));
  });

  it('in German', () => {
    expect(productSentence(daily, 0, 'Code', textIn('de', de))).toBe(
      '1. Nov. 2025, Code: 120 Credits, 18,6\u00a0% des Tages, 645 insgesamt.',
    );
  });

  it('in Arabic, names and dates in their own direction', () => {
    expect(productSentence(daily, 1, 'Code', textIn('ar', ar)).replace(/[\u2068\u2069\u200e\u200f\u061c]/g, '')).toBe(
      '2 نوفمبر 2025، Code: رصيد واحد، 1.6% من اليوم، الإجمالي 61.',
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

  describe('with trend and days left', () => {
    const daily = dailyOf({ a: [60, 30, 0] }, { known: [true, true, false], today: '2025-11-02' });
    const spoken = '90 credits, Nov 1 to Nov 3. a leads with 90 (100%). Busiest day: Sat, Nov 1 with 60.';
    const summaryOf = (
      ratio: number | null,
      daysUntilReset: number,
    ): Pick<CreditSummary, 'trend' | 'daysUntilReset'> => ({
      trend: {
        ratio,
        direction: ratio === null ? 'none' : ratio > 0 ? 'up' : ratio < 0 ? 'down' : 'flat',
        current: 90,
        previous: 80,
        currentRange: { start: '2025-11-01', end: '2025-11-03' },
        previousRange: { start: '2025-10-01', end: '2025-10-03' },
      },
      daysUntilReset,
    });

    it.each([
      [0.125, 8, ' 12.5% more than in Oct 1 to Oct 2. 8 days until credits reset.'],
      [-0.3337, 1, ' 33.4% less than in Oct 1 to Oct 2. 1 day until credits reset.'],
      [0, 0, ' As much as in Oct 1 to Oct 2.'],
      [null, 3, ' 3 days until credits reset.'],
      [null, NaN, ''],
    ] as const)('a ratio of %s and %s days are spoken without a sign, or left out', (ratio, days, more) => {
      expect(summarySentence(daily, english, summaryOf(ratio, days))).toBe(spoken + more);
    });

    it('the trend only where the days drawn are those it is about', () => {
      const drawn = (first: string, last: string) => {
        const days = ['2025-11-01', '2025-11-02', '2025-11-03'].filter((day) => day >= first && day <= last);
        return summarySentence({ ...dailyOf({ a: days.map(() => 1) }), days }, english, summaryOf(0.5, 0));
      };
      expect(drawn('2025-11-01', '2025-11-03')).toContain('50% more');
      expect(drawn('2025-11-01', '2025-11-02')).toContain('50% more');
      // Part of the period, and days of another one.
      expect(drawn('2025-11-01', '2025-11-01')).not.toContain('more');
      expect(drawn('2025-11-02', '2025-11-03')).not.toContain('more');
    });

    it('leaves out a trend against days that are none', () => {
      const { trend } = summaryOf(0.5, 0);
      const broken = { trend: { ...trend, previousRange: { start: '', end: '' } }, daysUntilReset: 0 };
      expect(summarySentence(daily, english, broken)).toBe(spoken);
    });

    it('in German, where a day that ends a sentence brings its full stop along', () => {
      expect(summarySentence(daily, textIn('de', de), summaryOf(0.125, 1))).toContain(
        ' 12,5\u00a0% mehr als im Zeitraum 1. Okt. bis 2. Okt. Noch 1 Tag bis zum Reset.',
      );
    });

    it('in Arabic', () => {
      const words = summarySentence(daily, textIn('ar', ar), summaryOf(-0.25, 2));
      expect(words.replace(/[\u2068\u2069\u200e\u200f\u061c]/g, '')).toContain(
        ' أقل بنسبة 25% مقارنة بالفترة 1 أكتوبر إلى 2 أكتوبر. يومان حتى إعادة تعيين الأرصدة.',
      );
    });
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

  it('floats with as many rows as the plot has room for, and at least one', () => {
    // 112 px are head, total and padding, and a row is 22 px high.
    expect(floatingRows(288)).toBe(8);
    expect(floatingRows(200)).toBe(4);
    expect(floatingRows(112 + 22 * 3)).toBe(3);
    expect(floatingRows(112 + 22 * 3 - 1)).toBe(2);
    expect(floatingRows(40)).toBe(1);
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
