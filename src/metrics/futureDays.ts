import { dayFromNumber, dayNumber } from '../model/calendar';
import { usageIssueOf } from '../model/usageIssueOf';
import { todayOf } from './todayOf';

import type { CreditUsage } from '../model/creditUsage';
import type { UsageIssue } from '../model/usageIssue';
import type { MetricOptions } from './metricOptions';

/**
 * Which rows lie after today? They are kept and not counted yet. One issue a row, by day, then product.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example futureDays(usage, { now: '2025-11-05T12:00:00Z' })[0]?.value // '2025-11-06'
 */
export function futureDays(usage: CreditUsage, options: Pick<MetricOptions, 'now'>): UsageIssue[] {
  const issues: UsageIssue[] = [];
  if (usage.firstDay === null) return issues;
  const firstDay = dayNumber(usage.firstDay);
  for (let offset = Math.max(0, todayOf(usage, options.now) + 1 - firstDay); offset < usage.dayCount; offset += 1) {
    const day = dayFromNumber(firstDay + offset);
    for (let product = 0; product < usage.products.length; product += 1) {
      const rows = usage.rowCounts[product * usage.dayCount + offset] ?? 0;
      for (let row = 0; row < rows; row += 1) issues.push(usageIssueOf('future-day', null, 'day', day));
    }
  }
  return issues;
}
