import { createCreditUsage } from 'ai-credits-analytics/metrics';

import { monthOf } from './monthOf';

import type { Allowance, CreditUsage, UsageIssue } from 'ai-credits-analytics/metrics';
import type { GitHubAiUsageReport } from 'ai-credits-analytics/sources';

/** What the page shows: usage, and the instant it is looked at where that is not the clock's. */
export interface ShownUsage {
  readonly usage: CreditUsage;
  readonly now: string | undefined;
  /** Rows that the usage leaves out or remarks on, though they could be read. */
  readonly issues: readonly UsageIssue[];
}

/** Until the visitor says what the plan includes. */
export const unlimited: Allowance = { included: null, excessLimit: null };

/** The last day that counts: one of the year 2205 is left out, and is none. */
function lastDay({ firstDay, dayCount }: CreditUsage): string | null {
  if (firstDay === null) return null;
  const day = new Date(`${firstDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + dayCount - 1);
  return day.toISOString().slice(0, 10);
}

/**
 * A report as usage. The billing period is the calendar month of the report's last day, and it is looked at from the end
 * of that day: October of last year then shows as it stood on its 31st, not as a period long over.
 */
export function reportUsage(report: GitHubAiUsageReport, allowance: Allowance): ShownUsage {
  const { records, products } = report;
  const usageThrough = (day: string | null) =>
    createCreditUsage({
      records,
      products,
      allowance,
      timeZone: 'UTC',
      resetDay: 1,
      ...(day === null ? {} : { billingPeriod: monthOf(day), dataThrough: day }),
    });
  const asRead = usageThrough(report.dataThrough);
  const dataThrough = lastDay(asRead.usage);
  const { usage, issues } = dataThrough === report.dataThrough ? asRead : usageThrough(dataThrough);
  return { usage, now: dataThrough === null ? undefined : `${dataThrough}T23:59:59Z`, issues };
}
