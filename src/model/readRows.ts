import { readRow } from './readRow';
import { usageIssueOf } from './usageIssueOf';

import type { UsageIssue } from './usageIssue';
import type { UsageRecord } from './usageRecord';
import type { UsageRow } from './usageRow';

/** Of two duplicates the one that is smaller by these, in turn, stays: so the order of the rows never matters. */
const RANKING = ['day', 'productId', 'credits', 'excessCredits'] as const;

function comesFirst(a: UsageRow, b: UsageRow): boolean {
  const field = RANKING.find((name) => a[name] !== b[name]);
  return field !== undefined && (a[field] ?? -Infinity) < (b[field] ?? -Infinity);
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
  const issues: UsageIssue[] = [];
  const kept = new Map<string | number, { row: UsageRow; remarks: readonly UsageIssue[] }>();
  for (const [index, record] of records.entries()) {
    const { row, issues: remarks } = readRow(record, index, timeZone);
    if (row === null) {
      issues.push(...remarks);
      continue;
    }
    const key = typeof record.id === 'string' ? record.id : index;
    const other = kept.get(key)?.row;
    const stays = other === undefined || comesFirst(row, other);
    if (stays) kept.set(key, { row, remarks });
    if (other) issues.push(usageIssueOf('duplicate-id', stays ? other.index : index, 'id', key));
  }
  const rows = [...kept.values()];
  return { rows: rows.map(({ row }) => row), issues: [...issues, ...rows.flatMap(({ remarks }) => remarks)] };
}
