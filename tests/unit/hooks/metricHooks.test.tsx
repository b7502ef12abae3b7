import { renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import * as hooks from 'ai-credits-analytics/hooks';
import * as metrics from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import type { CreditUsage, MetricOptions } from 'ai-credits-analytics/metrics';

const { input, now } = novemberSample();
const { usage } = metrics.createCreditUsage(input);

/** Every hook beside the pure function it hands its inputs to. */
const PAIRS: readonly [
  string,
  (usage: CreditUsage, options: MetricOptions) => unknown,
  (usage: CreditUsage, options: MetricOptions) => unknown,
][] = [
  ['useBillingPeriod', hooks.useBillingPeriod, metrics.billingPeriodAt],
  ['useCreditBalance', hooks.useCreditBalance, metrics.creditBalance],
  ['useUtilization', hooks.useUtilization, metrics.utilization],
  ['useDaysUntilReset', hooks.useDaysUntilReset, metrics.daysUntilReset],
  ['useActiveProducts', hooks.useActiveProducts, metrics.activeProducts],
  ['useAverageDailyUsage', hooks.useAverageDailyUsage, metrics.averageDailyUsage],
  ['useMonthOverMonthTrend', hooks.useMonthOverMonthTrend, metrics.monthOverMonthTrend],
  ['useDailyUsage', hooks.useDailyUsage, metrics.dailyUsage],
  ['useProductUsage', hooks.useProductUsage, metrics.productUsage],
  ['useUsageTotal', hooks.useUsageTotal, metrics.usageTotal],
  ['useRunOut', hooks.useRunOut, metrics.runOut],
  ['useCreditSummary', hooks.useCreditSummary, metrics.summarizeCredits],
];

describe.each(PAIRS)('%s', (_name, useMetric, metric) => {
  it('gives what the pure function gives for the same options', () => {
    const options: MetricOptions = {
      now,
      range: { start: '2025-10-20', end: '2025-11-10' },
      comparison: 'whole-period',
      percentDigits: 1,
    };
    expect(renderHook(() => useMetric(usage, options)).result.current).toEqual(metric(usage, options));
  });

  it('keeps the very same result while the billing day and the options say the same, in StrictMode too', () => {
    const { result, rerender } = renderHook(
      (hour: number) =>
        useMetric(usage, {
          now: new Date(Date.UTC(2025, 10, 22, hour)),
          range: { start: '2025-11-01', end: '2025-11-23' },
        }),
      { initialProps: 0, wrapper: StrictMode },
    );
    const first = result.current;
    rerender(12);
    expect(result.current).toBe(first);
    rerender(23);
    expect(result.current).toBe(first);
  });

  it('looks at new usage at once', () => {
    const next = metrics.createCreditUsage({ records: [], allowance: { included: 10, excessLimit: 0 } }).usage;
    const { result, rerender } = renderHook((shown: CreditUsage) => useMetric(shown, { now }), { initialProps: usage });
    rerender(next);
    expect(result.current).toEqual(metric(next, { now }));
  });
});

describe('what the hooks say of the November sample', () => {
  it('is 412,380 of 500,000 used with 9 days to go', () => {
    const { result } = renderHook(() => hooks.useCreditSummary(usage, { now }));
    expect(result.current.balance.used).toBe(412_380);
    expect(result.current.balance.remaining).toBe(87_620);
    expect(result.current.daysUntilReset).toBe(9);
    expect(result.current.runOut.day).toBe('2025-11-27');
  });

  it('is another summary on the next day: 8 days to go', () => {
    const { result, rerender } = renderHook(
      (day: number) => hooks.useCreditSummary(usage, { now: Date.UTC(2025, 10, day) }),
      {
        initialProps: 22,
      },
    );
    const first = result.current;
    rerender(23);
    expect(result.current).not.toBe(first);
    expect(result.current.daysUntilReset).toBe(8);
  });

  it('has percents that add to exactly 100.0 at one decimal', () => {
    const { result } = renderHook(() => hooks.useProductUsage(usage, { now, percentDigits: 1 }));
    const tenths = result.current.map(({ percent }) => Math.round((percent ?? 0) * 10));
    expect(tenths).toEqual([361, 224, 173, 114, 77, 51]);
    expect(tenths.reduce((sum, tenth) => sum + tenth, 0)).toBe(1000);
  });

  it('refuses a range that holds no day', () => {
    expect(() =>
      renderHook(() => hooks.useUsageTotal(usage, { now, range: { start: '2025-11-05', end: '2025-11-05' } })),
    ).toThrow(expect.objectContaining({ code: 'invalid-range' }));
  });
});
