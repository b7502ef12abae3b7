import { dayFromNumber } from './calendar';
import { periodHolding } from './periodHolding';

import type { BillingCalendar } from './billingCalendar';
import type { Day } from './day';
import type { ReportIssue } from './reportIssue';
import type { UsageRow } from './usageRow';

/**
 * Finds the billing periods in which every row with credits carries the vendor's own excess. Where only some rows do, it
 * is ignored for the period.
 *
 * @param report told of the first row without it in such a period
 * @returns first days of the periods that count, ascending.
 */
export function vendorExcess(rows: readonly UsageRow[], calendar: BillingCalendar, report: ReportIssue): Day[] {
  const withExcess = new Set<Day>();
  const firstWithout = new Map<Day, number>();
  for (const { index, day, credits, excessCredits } of rows) {
    const start = dayFromNumber(periodHolding(calendar, day).start);
    if (excessCredits !== null) withExcess.add(start);
    else if (credits !== 0) firstWithout.set(start, Math.min(index, firstWithout.get(start) ?? index));
  }
  for (const [start, index] of firstWithout) {
    if (withExcess.delete(start)) report('partial-excess', index, 'excessCredits', undefined);
  }
  return [...withExcess].sort();
}
