import { dayFromNumber } from './calendar';
import { periodHolding } from './periodHolding';
import { usageIssueOf } from './usageIssueOf';

import type { BillingCalendar } from './billingCalendar';
import type { Day } from './day';
import type { UsageIssue } from './usageIssue';
import type { UsageRow } from './usageRow';

/**
 * Finds the billing periods in which every row with credits carries the vendor's own excess. Where only some rows do, it
 * is ignored for the period and the first row without it is remarked on.
 *
 * @returns first days of those periods, in order.
 */
export function vendorExcess(
  rows: readonly UsageRow[],
  calendar: BillingCalendar,
): { periods: Day[]; issues: UsageIssue[] } {
  const starts = new Map<number, number>();
  const withExcess = new Set<number>();
  const firstWithout = new Map<number, number>();
  for (const { index, day, credits, excessCredits } of rows) {
    const start = starts.get(day) ?? periodHolding(calendar, day).start;
    starts.set(day, start);
    if (excessCredits !== null) withExcess.add(start);
    else if (credits !== 0) firstWithout.set(start, Math.min(index, firstWithout.get(start) ?? index));
  }
  const periods: Day[] = [];
  const issues: UsageIssue[] = [];
  for (const start of [...withExcess].sort((a, b) => a - b)) {
    const index = firstWithout.get(start);
    if (index === undefined) periods.push(dayFromNumber(start));
    else issues.push(usageIssueOf('partial-excess', index, 'excessCredits', undefined));
  }
  return { periods, issues };
}
