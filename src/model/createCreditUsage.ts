import { buildColumns } from './buildColumns';
import { dayFromNumber, dayNumber } from './calendar';
import { checkSettings } from './checkSettings';
import { plausibleDays } from './plausibleDays';
import { readRows } from './readRows';
import { usageIssueOf } from './usageIssueOf';
import { vendorExcess } from './vendorExcess';

import type { CreditUsage } from './creditUsage';
import type { CreditUsageInput } from './creditUsageInput';
import type { UsageIssue, UsageIssueCode } from './usageIssue';

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
  const settings = checkSettings(input, (index, from) => {
    issues.push(usageIssueOf('duplicate-allowance', index, 'from', from, 'allowance'));
  });
  const { timeZone, dataThrough, products } = settings;
  const report = (code: UsageIssueCode, index: number, field: string, value: unknown): void => {
    issues.push(usageIssueOf(code, index, field, value));
  };
  const readable = readRows(input.records, timeZone, report);
  const span = plausibleDays(readable);
  const rows = readable.filter((row) => {
    const isPlausible = row.day >= span.start && row.day < span.end;
    if (!isPlausible) report('day-out-of-range', row.index, 'day', input.records[row.index]?.day);
    return isPlausible;
  });
  for (const { index, day, roundedField } of rows) {
    if (roundedField !== null) report('precision', index, roundedField, input.records[index]?.[roundedField]);
    if (dataThrough !== null && day > dayNumber(dataThrough)) {
      report('after-data-through', index, 'day', dayFromNumber(day));
    }
  }
  const usage: CreditUsage = {
    ...settings,
    firstDay: rows.length > 0 ? dayFromNumber(span.start) : null,
    dayCount: span.end - span.start,
    ...buildColumns(rows, span, products),
    vendorExcessPeriods: vendorExcess(rows, settings, report),
  };
  return { usage, issues: issues.sort((a, b) => (a.index ?? 0) - (b.index ?? 0)) };
}
