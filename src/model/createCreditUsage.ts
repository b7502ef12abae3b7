import { buildColumns } from './buildColumns';
import { dayFromNumber, dayNumber } from './calendar';
import { checkSettings } from './checkSettings';
import { plausibleDays } from './plausibleDays';
import { readRows } from './readRows';
import { usageIssueOf } from './usageIssueOf';
import { vendorExcess } from './vendorExcess';

import type { CreditUsage } from './creditUsage';
import type { CreditUsageInput } from './creditUsageInput';
import type { ReportIssue } from './reportIssue';
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
  const issues: UsageIssue[] = [];
  const report: ReportIssue = (...found) => {
    issues.push(usageIssueOf(...found));
  };
  const settings = checkSettings(input, report);
  const { dataThrough } = settings;
  const readable = readRows(input.records, settings.timeZone, report);
  const span = plausibleDays(readable);
  const rows: UsageRow[] = [];
  for (const row of readable) {
    const { index, day, record, roundedField } = row;
    if (day < span.start || day >= span.end) {
      report('day-out-of-range', index, 'day', record.day);
      continue;
    }
    rows.push(row);
    if (roundedField !== null) report('precision', index, roundedField, record[roundedField]);
    if (dataThrough !== null && day > dayNumber(dataThrough)) {
      report('after-data-through', index, 'day', dayFromNumber(day));
    }
  }
  const columns = buildColumns(rows, span, settings.products);
  const usage: CreditUsage = {
    ...settings,
    firstDay: rows.length > 0 ? dayFromNumber(span.start) : null,
    dayCount: span.end - span.start,
    ...columns,
    vendorExcessPeriods: columns.excessCredits === null ? [] : vendorExcess(rows, settings, report),
  };
  return { usage, issues: issues.sort((a, b) => (a.index ?? 0) - (b.index ?? 0)) };
}
