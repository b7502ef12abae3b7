import { createCreditUsage } from 'ai-credits-analytics/metrics';

import { monthOf } from './monthOf';

import type { Allowance, CreditUsage } from 'ai-credits-analytics/metrics';
import type { GitHubAiUsageReport } from 'ai-credits-analytics/sources';

/** What the page shows: usage, and the instant it is looked at where that is not the clock's. */
export interface ShownUsage {
  readonly usage: CreditUsage;
  readonly now: string | undefined;
}

/** Until the visitor says what the plan includes. */
export const unlimited: Allowance = { included: null, excessLimit: null };

/**
 * A report as usage. The billing period is the calendar month of the report's last day, and it is looked at from the end
 * of that day: October of last year then shows as it stood on its 31st, not as a period long over.
 */
export function reportUsage(report: GitHubAiUsageReport, allowance: Allowance): ShownUsage {
  const { records, products, dataThrough } = report;
  const { usage } = createCreditUsage({
    records,
    products,
    allowance,
    timeZone: 'UTC',
    resetDay: 1,
    ...(dataThrough === null ? {} : { billingPeriod: monthOf(dataThrough), dataThrough }),
  });
  return { usage, now: dataThrough === null ? undefined : `${dataThrough}T23:59:59Z` };
}
