import { readDay } from './readDay';
import { readDecimal } from './decimal';
import { usageIssueOf } from './usageIssueOf';

import type { UsageIssue, UsageIssueCode } from './usageIssue';
import type { UsageRecord } from './usageRecord';
import type { UsageRow } from './usageRow';

/** The fields that hold credits; only the first must be there. */
const AMOUNTS = ['credits', 'excessCredits'] as const;

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
  const reject = (code: UsageIssueCode, field: string, value: unknown): ReadRow => ({
    row: null,
    issues: [usageIssueOf(code, index, field, value)],
  });
  if (typeof record !== 'object' || record === null) return reject('invalid-record', '', record);
  const { productId } = record;
  const day = readDay(record.day, timeZone);
  if (day === null) return reject('invalid-day', 'day', record.day);
  if (typeof productId !== 'string') return reject('missing-product', 'productId', productId);
  const amounts: (number | null)[] = [];
  const issues: UsageIssue[] = [];
  for (const field of AMOUNTS) {
    const given = record[field] ?? null;
    const amount = readDecimal(given);
    if (amount === null && (given !== null || field === 'credits')) return reject('invalid-credits', field, given);
    if (amount?.isRounded) issues.push(usageIssueOf('precision', index, field, given));
    amounts.push(amount === null ? null : amount.value);
  }
  const [credits, excessCredits] = amounts;
  return { row: { index, day, productId, credits: credits ?? 0, excessCredits: excessCredits ?? null }, issues };
}
