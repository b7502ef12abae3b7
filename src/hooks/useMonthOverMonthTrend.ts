import { useMemo } from 'react';

import { monthOverMonthTrend } from '../metrics/monthOverMonthTrend';

import { useNow } from './useNow';

import type { CreditUsage } from '../model/creditUsage';
import type { MonthOverMonthTrend } from '../model/monthOverMonthTrend';
import type { Now } from '../model/now';

/** What `useMonthOverMonthTrend` may be told. */
export interface UseMonthOverMonthTrendOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
  /**
   * Whether the elapsed days are compared with the same days of the previous period, or with all of it.
   * @default 'to-date'
   */
  readonly comparison?: 'to-date' | 'whole-period' | undefined;
}

/**
 * The current period compared with the one before.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useMonthOverMonthTrend(usage, { now: '2025-11-22T09:30:00Z' }).direction // 'up'
 */
export function useMonthOverMonthTrend(
  usage: CreditUsage,
  options: UseMonthOverMonthTrendOptions = {},
): MonthOverMonthTrend {
  const { comparison } = options;
  const now = useNow(usage, options.now);
  return useMemo(() => monthOverMonthTrend(usage, { now, comparison }), [usage, now, comparison]);
}
