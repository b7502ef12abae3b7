import { dailyUsage, summarizeCredits } from 'ai-credits-analytics/metrics';
import { describe, expect, it } from 'vitest';

import { dailySummary } from '../../../src/metrics/dailySummary';
import { dayShares } from '../../../src/metrics/dayShares';
import { NOW, usageOf } from './november';

describe('the daily series', () => {
  const usage = usageOf(
    [
      [3, 'a', 5],
      [3, 'b', 2],
      [4, 'b', 9],
      ['2025-10-31', 'a', 70],
      [25, 'a', 80],
    ],
    {
      dataThrough: '2025-11-20',
    },
  );
  const daily = dailyUsage(usage, { now: NOW });

  it('covers the whole period, largest product first', () => {
    expect(daily.days).toHaveLength(30);
    expect([daily.days[0], daily.days[29]]).toEqual(['2025-11-01', '2025-11-30']);
    expect(daily.products.map(({ id, seriesIndex }) => [id, seriesIndex])).toEqual([
      ['b', 1],
      ['a', 0],
    ]);
    expect(daily.today).toBe('2025-11-22');
    expect(daily.periodStarts).toEqual(['2025-11-01']);
  });

  it('holds each product’s column and the totals', () => {
    expect([...daily.values.subarray(2, 5)]).toEqual([2, 9, 0]);
    expect([...daily.values.subarray(32, 35)]).toEqual([5, 0, 0]);
    expect([...daily.totals.subarray(2, 5)]).toEqual([7, 9, 0]);
  });

  it('knows the days up to dataThrough and no later', () => {
    expect(daily.known.lastIndexOf(true)).toBe(19);
    expect(dailyUsage(usageOf([[3, 'a', 5]]), { now: NOW }).known.lastIndexOf(true)).toBe(21);
  });

  it('marks every reset inside a range', () => {
    const range = { start: '2025-09-15', end: '2025-11-02' };
    expect(dailyUsage(usage, { now: NOW, range }).periodStarts).toEqual(['2025-10-01', '2025-11-01']);
  });

  it('is all zero beyond the columns', () => {
    const before = dailyUsage(usage, { now: NOW, range: { start: '2025-01-01', end: '2025-01-04' } });
    expect(before.products).toEqual([]);
    expect([...before.totals]).toEqual([0, 0, 0]);
  });

  it('refuses a range of more days than columns may have', () => {
    const range = { start: '2000-01-01', end: '2025-01-01' };
    expect(() => dailyUsage(usage, { now: NOW, range })).toThrow("range is '9132 days'. Give at most 3660.");
  });
});

it('tells what stands out', () => {
  const daily = dailyUsage(
    usageOf([
      [3, 'a', 6],
      [4, 'b', 2],
      [20, 'a', 6],
    ]),
    { now: NOW },
  );
  const summary = dailySummary(daily);
  expect(summary).toMatchObject({ total: 14, knownDays: 22, missingDays: 0 });
  expect(summary.topProduct).toMatchObject({ product: { id: 'a' }, credits: 12, share: 12 / 14 });
  expect(summary.peakDay).toEqual({ day: '2025-11-03', credits: 6 });
});

it('counts the days up to today whose data has not arrived, and no day after it', () => {
  const usage = usageOf([[3, 'a', 6]], { dataThrough: '2025-11-20' });
  expect(dailySummary(dailyUsage(usage, { now: NOW })).missingDays).toBe(2);
});

it('tells nothing stands out where nothing was used', () => {
  const summary = dailySummary(dailyUsage(usageOf([[3, 'a', 0]]), { now: NOW }));
  expect(summary).toMatchObject({ total: 0, topProduct: null, peakDay: null });
});

it('shares a day so that its percents add to 100, refunds left aside', () => {
  const daily = dailyUsage(
    usageOf([
      [3, 'a', 2],
      [3, 'b', 1],
      [3, 'c', -5],
    ]),
    { now: NOW },
  );
  expect(dayShares(daily, 2).map(({ credits, percent }) => [credits, percent])).toEqual([
    [2, 66.7],
    [1, 33.3],
    [-5, 0],
  ]);
  expect(dayShares(daily, 0).map(({ percent }) => percent)).toEqual([null, null, null]);
});

it('lists each row after today', () => {
  const usage = usageOf([
    [22, 'a', 1],
    [23, 'b', 2],
    [23, 'a', 2],
    [23, 'a', 3],
    ['2026-01-01', 'a', 4],
  ]);
  const { issues, balance } = summarizeCredits(usage, { now: NOW });
  expect(balance.used).toBe(1);
  expect(issues.map(({ code, value }) => [code, value])).toEqual([
    ['future-day', '2025-11-23'],
    ['future-day', '2025-11-23'],
    ['future-day', '2025-11-23'],
    ['future-day', '2026-01-01'],
  ]);
});
