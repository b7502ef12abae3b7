import type { DailyUsage } from '../../../../src/model/dailyUsage';

/** The day so many days after 2025-11-01. */
function dayAfter(count: number): string {
  return new Date(Date.UTC(2025, 10, 1 + count)).toISOString().slice(0, 10);
}

/**
 * A daily series from rows of credits, one a product: bottom of the stack first. Days from November 1, 2025; `null` in
 * `known` counts as known.
 */
export function dailyOf(
  rows: Readonly<Record<string, readonly number[]>>,
  { known, today }: { known?: readonly boolean[]; today?: string } = {},
): DailyUsage {
  const columns = Object.entries(rows);
  const dayCount = columns[0]?.[1].length ?? 0;
  const days = Array.from({ length: dayCount }, (_, day) => dayAfter(day));
  return {
    days,
    products: columns.map(([id], seriesIndex) => ({ id, name: id, seriesIndex })),
    values: Float64Array.from(columns.flatMap(([, credits]) => credits)),
    totals: Float64Array.from(days.map((_, day) => columns.reduce((sum, [, credits]) => sum + (credits[day] ?? 0), 0))),
    known: known ?? days.map(() => true),
    today: today ?? '2026-06-01',
    periodStarts: [],
  };
}
