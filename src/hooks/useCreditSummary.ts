import { useMemo } from 'react';

import { summarizeCredits } from '../metrics/summarizeCredits';

import { useNow } from './useNow';
import { useStableRange } from './useStableRange';

import type { CreditSummary } from '../model/creditSummary';
import type { CreditUsage } from '../model/creditUsage';
import type { DayRange } from '../model/dayRange';
import type { Now } from '../model/now';

/** What `useCreditSummary` may be told. */
export interface UseCreditSummaryOptions {
  /**
   * The instant that decides which day is today in the billing zone.
   * @default the provider's `now`, else the clock
   */
  readonly now?: Now | undefined;
  /**
   * Days that the average, the products and their total look at; everything else is the current period.
   * @default the current period to date
   */
  readonly range?: DayRange | undefined;
  /**
   * Whether the elapsed days are compared with the same days of the previous period, or with all of it.
   * @default 'to-date'
   */
  readonly comparison?: 'to-date' | 'whole-period' | undefined;
  /**
   * Decimals of the products' percents, 0 to 6.
   * @default 0
   */
  readonly percentDigits?: number | undefined;
}

/**
 * Every figure at once, each computed once.
 *
 * @returns the same object while the usage, the options and the billing day are the same.
 * @example useCreditSummary(usage, { now: '2025-11-22T09:30:00Z' }).daysUntilReset // 9
 */
export function useCreditSummary(usage: CreditUsage, options: UseCreditSummaryOptions = {}): CreditSummary {
  const { comparison, percentDigits } = options;
  const now = useNow(usage, options.now);
  const range = useStableRange(options.range);
  return useMemo(
    () => summarizeCredits(usage, { now, range, comparison, percentDigits }),
    [usage, now, range, comparison, percentDigits],
  );
}
