import { readDay } from './readDay';
import { readDecimal } from './decimal';

import type { ReportIssue } from './reportIssue';
import type { UsageRecord } from './usageRecord';
import type { UsageRow } from './usageRow';

/**
 * Reads one record.
 *
 * @param reject told why there is no row
 * @returns `null` for a record that is left out.
 */
export function readRow(
  record: UsageRecord,
  index: number,
  timeZone: string,
  reject: ReportIssue,
): UsageRow | null {
  if (typeof record !== 'object' || record === null) {
    reject('invalid-record', index, '', record);
    return null;
  }
  const { productId } = record;
  const day = readDay(record.day, timeZone);
  const credits = readDecimal(record.credits);
  const excess = readDecimal(record.excessCredits ?? 0);
  if (day === null) reject('invalid-day', index, 'day', record.day);
  else if (typeof productId !== 'string') reject('missing-product', index, 'productId', productId);
  else if (credits === null) reject('invalid-credits', index, 'credits', record.credits);
  else if (excess === null) reject('invalid-credits', index, 'excessCredits', record.excessCredits);
  else {
    return {
      index,
      record,
      day,
      productId,
      credits: credits.value,
      excessCredits: typeof record.excessCredits === 'undefined' || record.excessCredits === null ? null : excess.value,
      roundedField: credits.isRounded ? 'credits' : excess.isRounded ? 'excessCredits' : null,
    };
  }
  return null;
}
