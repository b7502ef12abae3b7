import { useMemo } from 'react';

import { productUsage } from '../metrics/productUsage';

import { useNow } from './useNow';
import { useStableRange } from './useStableRange';

import type { CreditUsage } from '../model/creditUsage';
import type { DayRange } from '../model/dayRange';
import type { Now } from '../model/now';
import type { ProductUsage } from '../model/productUsage';

/** What `useProductUsage` may be told. */
export interface UseProductUsageOptions {
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
  /**
   * Decimals of the products' percents, 0 to 6.
   * @default 0
   */
  readonly percentDigits?: number | undefined;
}

/**
 * One product a row in the range to date, by credits descending.
 *
 * @returns the same array while the usage, the options and the billing day are the same.
 * @example useProductUsage(usage, { now: '2025-11-22T09:30:00Z', percentDigits: 1 })[0]?.percent // 36.1
 */
export function useProductUsage(usage: CreditUsage, options: UseProductUsageOptions = {}): readonly ProductUsage[] {
  const { percentDigits } = options;
  const now = useNow(usage, options.now);
  const range = useStableRange(options.range);
  return useMemo(() => productUsage(usage, { now, range, percentDigits }), [usage, now, range, percentDigits]);
}
