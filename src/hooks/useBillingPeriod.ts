import { useMemo } from 'react';

import { billingPeriodAt } from '../metrics/billingPeriodAt';

import { useNow } from './useNow';

import type { BillingPeriod } from '../model/billingPeriod';
import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';

/** What `useBillingPeriod` may be told. */
export interface UseBillingPeriodOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
}

/**
 * The billing period that holds today, or the fixed one.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useBillingPeriod(usage, { now: '2025-11-22T09:30:00Z' }).totalDays // 30
 */
export function useBillingPeriod(usage: CreditUsage, options: UseBillingPeriodOptions = {}): BillingPeriod {
  const now = useNow(usage, options.now);
  return useMemo(() => billingPeriodAt(usage, { now }), [usage, now]);
}
