import { useMemo } from 'react';

import { usageTotal } from '../metrics/usageTotal';

import { useNow } from './useNow';
import { useStableRange } from './useStableRange';

import type { CreditUsage } from '../model/creditUsage';
import type { DayRange } from '../model/dayRange';
import type { Now } from '../model/now';
import type { UsageTotal } from '../model/usageTotal';

/** What `useUsageTotal` may be told. */
export interface UseUsageTotalOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
  /**
   * Days to add up; those after today do not count.
   * @default the current period to date
   */
  readonly range?: DayRange | undefined;
}

/**
 * The range to date over all products: the totals row of the product table.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useUsageTotal(usage, { now: '2025-11-22T09:30:00Z' }).credits // 412,380
 */
export function useUsageTotal(usage: CreditUsage, options: UseUsageTotalOptions = {}): UsageTotal {
  const now = useNow(usage, options.now);
  const range = useStableRange(options.range);
  return useMemo(() => usageTotal(usage, { now, range }), [usage, now, range]);
}
