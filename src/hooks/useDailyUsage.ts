import { useMemo } from 'react';

import { dailyUsage } from '../metrics/dailyUsage';

import { useNow } from './useNow';
import { useStableRange } from './useStableRange';

import type { CreditUsage } from '../model/creditUsage';
import type { DailyUsage } from '../model/dailyUsage';
import type { DayRange } from '../model/dayRange';
import type { Now } from '../model/now';

/** What `useDailyUsage` may be told. */
export interface UseDailyUsageOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
  /**
   * Days of the series.
   * @default the whole current period, days after today being unknown
   */
  readonly range?: DayRange | undefined;
}

/**
 * Credits by product and day, ready to be stacked.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useDailyUsage(usage, { now: '2025-11-22T09:30:00Z' }).days.length // 30
 */
export function useDailyUsage(usage: CreditUsage, options: UseDailyUsageOptions = {}): DailyUsage {
  const now = useNow(usage, options.now);
  const range = useStableRange(options.range);
  return useMemo(() => dailyUsage(usage, { now, range }), [usage, now, range]);
}
