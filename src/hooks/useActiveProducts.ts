import { useMemo } from 'react';

import { activeProducts } from '../metrics/activeProducts';

import { useNow } from './useNow';

import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';

/** What `useActiveProducts` may be told. */
export interface UseActiveProductsOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
}

/**
 * Number of products with net credits above 0 in the period to date.
 *
 * @returns the figure.
 * @example useActiveProducts(usage, { now: '2025-11-22T09:30:00Z' }) // 6
 */
export function useActiveProducts(usage: CreditUsage, options: UseActiveProductsOptions = {}): number {
  const now = useNow(usage, options.now);
  return useMemo(() => activeProducts(usage, { now }), [usage, now]);
}
