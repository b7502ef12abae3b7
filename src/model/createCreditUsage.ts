import { buildColumns } from './buildColumns';
import { dayFromNumber, dayNumber } from './calendar';
import { checkSettings } from './checkSettings';
import { plausibleDays } from './plausibleDays';
import { readRows } from './readRows';
import { usageIssueOf } from './usageIssueOf';
import { vendorExcess } from './vendorExcess';

import type { CreditUsage } from './creditUsage';
import type { CreditUsageInput } from './creditUsageInput';
import type { UsageIssue } from './usageIssue';
import type { UsageRow } from './usageRow';

/**
 * Checks usage once and turns it into the columnar, read-only form that every metric reads. A bad row is left out and
 * listed in `issues`: rows in = rows kept + rows left out.
 *
 * @throws CreditUsageError { code, path, message } for a structural fault: no records array, unknown time zone, a reset
 * day outside 1 to 31, a negative or NaN allowance, an impossible date among the settings.
 * @example
 * const { usage, issues } = createCreditUsage({
 *   records: [{ day: '2025-11-22', productId: 'agent-os', credits: 8190 }],
 *   allowance: { included: 500_000, excessLimit: 100_000 },
 * });
 * creditBalance(usage, { now: '2025-11-22T12:00:00Z' }).remaining // 491_810
 */
export function createCreditUsage(input: CreditUsageInput): { usage: CreditUsage; issues: UsageIssue[] } {
  const { issues: allowanceIssues, ...settings } = checkSettings(input);
  const read = readRows(input.records, settings.timeZone);
  const issues = [...allowanceIssues, ...read.issues];

  const rowsByDay = new Map<number, number>();
  for (const { day } of read.rows) rowsByDay.set(day, (rowsByDay.get(day) ?? 0) + 1);
  const span = plausibleDays(rowsByDay);
  const lastDay = settings.dataThrough === null ? Infinity : dayNumber(settings.dataThrough);
  const rows: UsageRow[] = [];
  for (const row of read.rows) {
    const { index, day } = row;
    if (span === null || day < span.start || day >= span.end) {
      issues.push(usageIssueOf('day-out-of-range', index, 'day', dayFromNumber(day)));
      continue;
    }
    if (day > lastDay) issues.push(usageIssueOf('after-data-through', index, 'day', dayFromNumber(day)));
    rows.push(row);
  }
  const vendor = vendorExcess(rows, settings);
  issues.push(...vendor.issues);

  const usage: CreditUsage = {
    ...settings,
    firstDay: span === null ? null : dayFromNumber(span.start),
    dayCount: span === null ? 0 : span.end - span.start,
    ...buildColumns(rows, span ?? { start: 0, end: 0 }, settings.products),
    vendorExcessPeriods: vendor.periods,
  };
  return { usage, issues: issues.sort((a, b) => (a.index ?? Infinity) - (b.index ?? Infinity)) };
}
