import { useMemo } from 'react';

import { averageDailyUsage } from '../metrics/averageDailyUsage';

import { useNow } from './useNow';
import { useStableRange } from './useStableRange';

import type { AverageDailyUsage } from '../model/averageDailyUsage';
import type { CreditUsage } from '../model/creditUsage';
import type { DayRange } from '../model/dayRange';
import type { Now } from '../model/now';

/** What `useAverageDailyUsage` may be told. */
export interface UseAverageDailyUsageOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
  /**
   * Days to average over; those after today do not count.
   * @default the current period to date
   */
  readonly range?: DayRange | undefined;
}

/**
 * Credits used a day over the elapsed days of the range, today included.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useAverageDailyUsage(usage, { now: '2025-11-22T09:30:00Z' }).creditsPerDay // 18,744.55
 */
export function useAverageDailyUsage(usage: CreditUsage, options: UseAverageDailyUsageOptions = {}): AverageDailyUsage {
  const now = useNow(usage, options.now);
  const range = useStableRange(options.range);
  return useMemo(() => averageDailyUsage(usage, { now, range }), [usage, now, range]);
}
