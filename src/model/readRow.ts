import { readDay } from './readDay';
import { readDecimal } from './decimal';
import { usageIssueOf } from './usageIssueOf';

import type { UsageIssue, UsageIssueCode } from './usageIssue';
import type { UsageRecord } from './usageRecord';
import type { UsageRow } from './usageRow';

/** A row, or why there is none; and remarks on the row. */
export interface ReadRow {
  readonly row: UsageRow | null;
  readonly issues: readonly UsageIssue[];
}

/**
 * Reads one record.
 *
 * @example readRow({ day: '2025-11-22', productId: 'agent', credits: 'abc' }, 0, 'UTC').issues[0]?.code // 'invalid-credits'
 */
export function readRow(record: UsageRecord, index: number, timeZone: string): ReadRow {
  const rejected = (code: UsageIssueCode, field: string, value: unknown): ReadRow => ({
    row: null,
    issues: [usageIssueOf(code, index, 'records', field, value)],
  });
  if (typeof record !== 'object' || record === null) return rejected('invalid-record', '', record);
  const { productId } = record;
  const day = readDay(record.day, timeZone);
  if (day === null) return rejected('invalid-day', 'day', record.day);
  if (typeof productId !== 'string') return rejected('missing-product', 'productId', productId);
  const credits = readDecimal(record.credits);
  if (credits === null) return rejected('invalid-credits', 'credits', record.credits);
  const hasExcess = record.excessCredits !== undefined && record.excessCredits !== null;
  const excess = hasExcess ? readDecimal(record.excessCredits) : null;
  if (hasExcess && excess === null) return rejected('invalid-credits', 'excessCredits', record.excessCredits);
  const issues: UsageIssue[] = [];
  if (credits.isRounded) issues.push(usageIssueOf('precision', index, 'records', 'credits', record.credits));
  if (excess?.isRounded === true) {
    issues.push(usageIssueOf('precision', index, 'records', 'excessCredits', record.excessCredits));
  }
  return { row: { index, day, productId, credits: credits.value, excessCredits: excess?.value ?? null }, issues };
}
