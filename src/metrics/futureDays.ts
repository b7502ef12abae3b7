import { dayFromNumber } from '../model/calendar';
import { usageIssueOf } from '../model/usageIssueOf';
import { currentPeriod } from './currentPeriod';
import { filledCells } from './filledCells';

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
  const { today } = currentPeriod(usage, options);
  return filledCells(usage, today + 1).flatMap(({ day, cell }) =>
    Array.from({ length: usage.rowCounts[cell] ?? 0 }, () =>
      usageIssueOf('future-day', null, 'day', dayFromNumber(day)),
    ),
  );
}
