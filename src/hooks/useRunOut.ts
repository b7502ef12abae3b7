import { useMemo } from 'react';

import { runOut } from '../metrics/runOut';

import { useNow } from './useNow';

import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';
import type { RunOut } from '../model/runOut';

/** What `useRunOut` may be told. */
export interface UseRunOutOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
}

/**
 * Pace of the current period and the day on which the allocation is used up at that pace.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useRunOut(usage, { now: '2025-11-22T09:30:00Z' }).day // '2025-11-27'
 */
export function useRunOut(usage: CreditUsage, options: UseRunOutOptions = {}): RunOut {
  const now = useNow(usage, options.now);
  return useMemo(() => runOut(usage, { now }), [usage, now]);
}
