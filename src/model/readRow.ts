import { readDecimal } from './decimal';

import type { ReportIssue } from './reportIssue';
import type { UsageIssueCode } from './usageIssue';
import type { UsageRecord } from './usageRecord';
import type { UsageRow } from './usageRow';

/**
 * Reads one record.
 *
 * @param dayOf the billing day of a record's `day`, `null` where it is none
 * @param report told why there is no row
 * @returns `null` for a record that is left out.
 */
export function readRow(
  record: UsageRecord,
  index: number,
  dayOf: (day: unknown) => number | null,
  report: ReportIssue,
): UsageRow | null {
  if (typeof record !== 'object' || record === null) {
    report('invalid-record', index, '', record);
    return null;
  }
  const reject = (code: UsageIssueCode, field: keyof UsageRecord): null => {
    report(code, index, field, record[field]);
    return null;
  };
  const { productId, excessCredits = null } = record;
  const day = dayOf(record.day);
  const credits = readDecimal(record.credits);
  const excess = readDecimal(excessCredits ?? 0);
  if (day === null) return reject('invalid-day', 'day');
  if (typeof productId !== 'string') return reject('missing-product', 'productId');
  if (credits === null) return reject('invalid-credits', 'credits');
  if (excess === null) return reject('invalid-credits', 'excessCredits');
  return {
    index,
    record,
    day,
    productId,
    credits: credits.value,
    excessCredits: excessCredits === null ? null : excess.value,
    roundedField: credits.isRounded ? 'credits' : excess.isRounded ? 'excessCredits' : null,
  };
}
