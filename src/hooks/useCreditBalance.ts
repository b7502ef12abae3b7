import { useMemo } from 'react';

import { creditBalance } from '../metrics/creditBalance';

import { useNow } from './useNow';

import type { CreditBalance } from '../model/creditBalance';
import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';

/** What `useCreditBalance` may be told. */
export interface UseCreditBalanceOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
}

/**
 * What is used and left of the allocation and of the excess limit in the current period.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useCreditBalance(usage, { now: '2025-11-22T09:30:00Z' }).remaining // 87,620
 */
export function useCreditBalance(usage: CreditUsage, options: UseCreditBalanceOptions = {}): CreditBalance {
  const now = useNow(usage, options.now);
  return useMemo(() => creditBalance(usage, { now }), [usage, now]);
}
