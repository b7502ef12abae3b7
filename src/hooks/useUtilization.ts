import { useMemo } from 'react';

import { utilization } from '../metrics/utilization';

import { useNow } from './useNow';

import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';
import type { Utilization } from '../model/utilization';

/** What `useUtilization` may be told. */
export interface UseUtilizationOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
}

/**
 * How much of the allocation the current period has used.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useUtilization(usage, { now: '2025-11-22T09:30:00Z' }).ratio // 0.82476
 */
export function useUtilization(usage: CreditUsage, options: UseUtilizationOptions = {}): Utilization {
  const now = useNow(usage, options.now);
  return useMemo(() => utilization(usage, { now }), [usage, now]);
}
