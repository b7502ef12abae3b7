import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CreditsProvider, useBillingPeriod, useDailyUsage, useDaysUntilReset } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';

import type { ReactNode } from 'react';
import type { CreditUsage } from 'ai-credits-analytics';
import type { CreditUsageInput } from 'ai-credits-analytics/metrics';

const allowance = { included: 500_000, excessLimit: 100_000 };
const records = [{ day: '2025-11-20', productId: 'search', credits: 120 }];

function usageOf(input: Partial<CreditUsageInput> = {}): CreditUsage {
  return createCreditUsage({ records, allowance, ...input }).usage;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the clock of an open tab', () => {
  it('loses a day until the reset at midnight UTC', () => {
    vi.setSystemTime('2025-11-22T23:59:59Z');
    const usage = usageOf();
    const { result } = renderHook(() => useDaysUntilReset(usage));
    expect(result.current).toBe(9);
    act(() => vi.advanceTimersByTime(999));
    expect(result.current).toBe(9);
    act(() => vi.advanceTimersByTime(1));
    expect(result.current).toBe(8);
  });

  it('ticks at the midnight of the billing zone, not of the machine', () => {
    vi.setSystemTime('2025-11-23T04:59:59Z');
    const usage = usageOf({ timeZone: 'America/New_York' });
    const { result } = renderHook(() => useDailyUsage(usage).today);
    expect(result.current).toBe('2025-11-22');
    act(() => vi.advanceTimersByTime(1_000));
    expect(result.current).toBe('2025-11-23');
  });

  it.each([
    ['25 hours long', 'America/New_York', '2025-11-02T04:00:00Z', '2025-11-02', 25],
    ['23 hours long', 'America/New_York', '2025-03-09T05:00:00Z', '2025-03-09', 23],
    ['23 hours long, without a midnight', 'Africa/Cairo', '2025-04-24T22:00:00Z', '2025-04-25', 23],
    ['half an hour longer than 24', 'Australia/Lord_Howe', '2025-04-05T13:00:00Z', '2025-04-06', 24.5],
  ])('stays on a day that is %s until it ends', (_label, timeZone, start, day, hours) => {
    vi.setSystemTime(start);
    const usage = usageOf({ timeZone });
    const { result } = renderHook(() => useDailyUsage(usage).today);
    expect(result.current).toBe(day);
    act(() => vi.advanceTimersByTime(hours * 3_600_000 - 1));
    expect(result.current).toBe(day);
    act(() => vi.advanceTimersByTime(1));
    expect(result.current > day).toBe(true);
  });

  it('goes on ticking: three midnights are three days', () => {
    vi.setSystemTime('2025-11-22T12:00:00Z');
    const usage = usageOf();
    const { result } = renderHook(() => useDaysUntilReset(usage));
    act(() => vi.advanceTimersByTime(3 * 24 * 3_600_000));
    expect(result.current).toBe(6);
  });

  it.each(['visibilitychange', 'focus', 'pageshow'])(
    'looks again on %s, as timers stand still in a sleeping computer',
    (type) => {
      vi.setSystemTime('2025-11-22T20:00:00Z');
      const usage = usageOf();
      const { result } = renderHook(() => useDaysUntilReset(usage));
      vi.setSystemTime('2025-11-24T08:00:00Z');
      expect(result.current).toBe(9);
      act(() => {
        (type === 'visibilitychange' ? document : window).dispatchEvent(new Event(type, { bubbles: true }));
      });
      expect(result.current).toBe(7);
    },
  );

  it('does not render again within the day', () => {
    vi.setSystemTime('2025-11-22T00:00:00Z');
    const usage = usageOf();
    let renders = 0;
    renderHook(() => {
      renders += 1;
      return useDaysUntilReset(usage);
    });
    const before = renders;
    act(() => vi.advanceTimersByTime(23 * 3_600_000));
    expect(renders).toBe(before);
  });

  it('leaves neither timer nor listener behind', () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const usage = usageOf();
    const { unmount } = renderHook(() => useDaysUntilReset(usage));
    expect(vi.getTimerCount()).toBe(1);
    const ours = (calls: readonly unknown[][]) =>
      calls.filter(([type]) => ['visibilitychange', 'focus', 'pageshow'].includes(String(type))).length;
    expect(ours(added.mock.calls)).toBe(3);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    expect(ours(removed.mock.calls)).toBe(3);
  });
});

describe('a given now', () => {
  it('stops the clock and needs no timer', () => {
    vi.setSystemTime('2031-05-05T12:00:00Z');
    const usage = usageOf();
    const { result } = renderHook(() => useDaysUntilReset(usage, { now: '2025-11-22T09:30:00Z' }));
    expect(result.current).toBe(9);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of the provider holds for every hook, and an option of the hook goes before it', () => {
    const usage = usageOf();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <CreditsProvider now="2025-11-22T09:30:00Z">{children}</CreditsProvider>
    );
    const { result } = renderHook(
      () => [useDaysUntilReset(usage), useDaysUntilReset(usage, { now: Date.UTC(2025, 10, 30) })],
      { wrapper },
    );
    expect(result.current).toEqual([9, 1]);
  });

  it.each([
    ['a text', 'yesterday'],
    ['a text without offset', '2025-11-22T09:30:00'],
    ['an invalid Date', new Date(Number.NaN)],
    ['no number', Number.NaN],
  ])('that is %s is refused as the metrics refuse it', (_label, now) => {
    const usage = usageOf();
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderHook(() => useDaysUntilReset(usage, { now }))).toThrow(
      expect.objectContaining({ code: 'invalid-now' }),
    );
    silent.mockRestore();
  });
});

describe('before it is mounted', () => {
  function Period({ usage }: { usage: CreditUsage }) {
    return <p>{useBillingPeriod(usage).start}</p>;
  }

  it.each<[string, Partial<CreditUsageInput>, string]>([
    ['asOf', { asOf: '2025-09-03T00:00:00Z', dataThrough: '2025-10-31' }, '2025-09-01'],
    ['the start of dataThrough', { dataThrough: '2025-10-31' }, '2025-10-01'],
    ["the last record's day", {}, '2025-11-01'],
    [
      'the fixed period where there is no record',
      { records: [], billingPeriod: { start: '2024-02-03', end: '2024-03-03' } },
      '2024-02-03',
    ],
  ])('the server takes %s for today', (_label, input, start) => {
    vi.setSystemTime('2031-05-05T12:00:00Z');
    expect(renderToString(<Period usage={usageOf(input)} />)).toBe(`<p>${start}</p>`);
  });

  it('an instant of the data falls on the day it has in the billing zone', () => {
    vi.setSystemTime('2031-05-05T12:00:00Z');
    const usage = usageOf({ asOf: '2025-10-31T11:00:00Z', timeZone: 'Pacific/Kiritimati' });
    expect(renderToString(<Period usage={usage} />)).toBe('<p>2025-11-01</p>');
  });
});
