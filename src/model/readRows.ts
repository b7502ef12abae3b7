import { readDay } from './readDay';
import { readRow } from './readRow';

import type { ReportIssue } from './reportIssue';
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
 * @param report told of each row that does not stay
 */
export function readRows(records: readonly UsageRecord[], timeZone: string, report: ReportIssue): UsageRow[] {
  const kept = new Map<string | number, UsageRow>();
  // A million rows share a few hundred days, and reading one is most of the work on a row.
  const days = new Map<unknown, number | null>();
  const dayOf = (text: unknown): number | null => {
    const known = days.get(text);
    if (known !== undefined) return known;
    const day = readDay(text, timeZone);
    days.set(text, day);
    return day;
  };
  for (const [index, record] of records.entries()) {
    const row = readRow(record, index, dayOf, report);
    if (row === null) continue;
    const key = typeof record.id === 'string' ? record.id : index;
    const other = kept.get(key);
    const stays = other === undefined || comesFirst(row, other);
    if (stays) kept.set(key, row);
    if (other) report('duplicate-id', stays ? other.index : index, 'id', key);
  }
  return [...kept.values()];
}
