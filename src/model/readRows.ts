import { readRow } from './readRow';
import { usageIssueOf } from './usageIssueOf';

import type { ReadRow } from './readRow';
import type { UsageIssue } from './usageIssue';
import type { UsageRecord } from './usageRecord';
import type { UsageRow } from './usageRow';

/** Whether `a` comes before `b` by day, product id, credits, then excess: the one of two duplicates that stays. */
function comesFirst(a: UsageRow, b: UsageRow): boolean {
  if (a.day !== b.day) return a.day < b.day;
  if (a.productId !== b.productId) return a.productId < b.productId;
  if (a.credits !== b.credits) return a.credits < b.credits;
  return (a.excessCredits ?? -Infinity) < (b.excessCredits ?? -Infinity);
}

/**
 * Reads all records and drops duplicates, by equal id alone.
 *
 * @returns the rows that stay; and an issue for each row that does not, and for each remark on one that does.
 */
export function readRows(
  records: readonly UsageRecord[],
  timeZone: string,
): { rows: UsageRow[]; issues: UsageIssue[] } {
  const kept: ReadRow[] = [];
  const placeById = new Map<string, number>();
  const issues: UsageIssue[] = [];
  records.forEach((record, index) => {
    const read = readRow(record, index, timeZone);
    if (read.row === null) {
      issues.push(...read.issues);
      return;
    }
    const id: unknown = record.id;
    const place = typeof id === 'string' ? placeById.get(id) : undefined;
    const other = place === undefined ? null : (kept[place]?.row ?? null);
    if (place === undefined || other === null) {
      if (typeof id === 'string') placeById.set(id, kept.length);
      kept.push(read);
      return;
    }
    const staysNew = comesFirst(read.row, other);
    if (staysNew) kept[place] = read;
    issues.push(usageIssueOf('duplicate-id', staysNew ? other.index : index, 'records', 'id', id));
  });
  const rows: UsageRow[] = [];
  for (const { row, issues: remarks } of kept) {
    if (row !== null) rows.push(row);
    issues.push(...remarks);
  }
  return { rows, issues };
}
