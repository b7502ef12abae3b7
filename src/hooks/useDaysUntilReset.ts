import { useMemo } from 'react';

import { daysUntilReset } from '../metrics/daysUntilReset';

import { useNow } from './useNow';

import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';

/** What `useDaysUntilReset` may be told. */
export interface UseDaysUntilResetOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
}

/**
 * Calendar days from today to the reset: the full length on the reset day, 1 on the last day, 0 once ended.
 *
 * @returns the figure.
 * @example useDaysUntilReset(usage, { now: '2025-11-22T09:30:00Z' }) // 9
 */
export function useDaysUntilReset(usage: CreditUsage, options: UseDaysUntilResetOptions = {}): number {
  const now = useNow(usage, options.now);
  return useMemo(() => daysUntilReset(usage, { now }), [usage, now]);
}
