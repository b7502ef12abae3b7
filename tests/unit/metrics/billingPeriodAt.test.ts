import { billingPeriodAt, daysUntilReset, monthOverMonthTrend, summarizeCredits } from 'ai-credits-analytics/metrics';
import { describe, expect, it } from 'vitest';

import { NOW, usageOf } from './november';

describe('a period on the calendar', () => {
  it.each([
    ['2025-10-31T23:59:59.999Z', '2025-10-01', 31, 1],
    ['2025-11-01T00:00:00.000Z', '2025-11-01', 1, 30],
    ['2025-11-30T23:59:59.999Z', '2025-11-01', 30, 1],
  ])('at %s began on %s', (now, start, elapsedDays, days) => {
    const usage = usageOf([]);
    expect(billingPeriodAt(usage, { now })).toMatchObject({ start, elapsedDays, status: 'active' });
    expect(daysUntilReset(usage, { now })).toBe(days);
  });

  it('resets at local midnight of its zone, or the first moment after a skipped one', () => {
    const newYork = usageOf([], { timeZone: 'America/New_York' });
    expect(billingPeriodAt(newYork, { now: NOW }).resetsAt.toISOString()).toBe('2025-12-01T05:00:00.000Z');
    const cairo = usageOf([], { timeZone: 'Africa/Cairo', resetDay: 25 });
    const { resetsAt } = billingPeriodAt(cairo, { now: '2025-04-10T12:00:00Z' });
    expect(resetsAt.toISOString()).toBe('2025-04-24T22:00:00.000Z');
  });

  it('takes a Date, milliseconds or text with an offset as now', () => {
    const usage = usageOf([]);
    const periods = [new Date(NOW), Date.parse(NOW), '2025-11-22T17:30:00+05:30'].map((now) =>
      billingPeriodAt(usage, { now }),
    );
    expect(new Set(periods.map(({ elapsedDays }) => elapsedDays))).toEqual(new Set([22]));
  });

  it.each(['2025-11-22', 'now', '2025-11-22T12:00:00', NaN, new Date(NaN), Date.parse(NOW) * 1000])(
    'throws invalid-now for %s',
    (now) => {
      expect(() => billingPeriodAt(usageOf([]), { now })).toThrow(/^ai-credits-analytics: now is .+ Give an instant/);
    },
  );
});

describe('a fixed period', () => {
  const billingPeriod = { start: '2025-11-10', end: '2025-11-25' };

  it.each([
    ['2025-11-09T12:00:00Z', 'upcoming', 0, 16],
    ['2025-11-10T00:00:00Z', 'active', 1, 15],
    ['2025-11-25T00:00:00Z', 'ended', 15, 0],
  ])('at %s is %s', (now, status, elapsedDays, days) => {
    const usage = usageOf([], { billingPeriod });
    expect(billingPeriodAt(usage, { now })).toMatchObject({ ...billingPeriod, status, elapsedDays, totalDays: 15 });
    expect(daysUntilReset(usage, { now })).toBe(days);
  });

  it('has no average and no trend before it begins', () => {
    const { averageDailyUsage, trend, runOut } = summarizeCredits(usageOf([[1, 'chat', 5]], { billingPeriod }), {
      now: '2025-11-09T12:00:00Z',
    });
    expect(averageDailyUsage).toMatchObject({ creditsPerDay: null, elapsedDays: 0 });
    expect(trend).toMatchObject({ ratio: null, direction: 'none', current: 0, previous: 0 });
    expect(runOut).toMatchObject({ day: null, creditsPerDay: null });
  });

  it.each([
    [undefined, { start: '2025-10-26', end: '2025-11-10' }],
    [1, { start: '2025-11-01', end: '2025-11-10' }],
    [31, { start: '2025-10-31', end: '2025-11-10' }],
  ])('with resetDay %j follows on %j', (resetDay, previous) => {
    const usage = usageOf([], { billingPeriod, resetDay });
    expect(summarizeCredits(usage, { now: NOW }).previousPeriod).toEqual(previous);
  });
});

it('compares with the whole previous period when asked', () => {
  const usage = usageOf([
    [1, 'chat', 30],
    ['2025-10-01', 'chat', 20],
    ['2025-10-31', 'chat', 40],
  ]);
  expect(monthOverMonthTrend(usage, { now: NOW })).toMatchObject({
    ratio: 0.5,
    direction: 'up',
    previousRange: { start: '2025-10-01', end: '2025-10-23' },
  });
  expect(monthOverMonthTrend(usage, { now: NOW, comparison: 'whole-period' })).toMatchObject({
    ratio: -0.5,
    direction: 'down',
    previousRange: { start: '2025-10-01', end: '2025-11-01' },
  });
});
