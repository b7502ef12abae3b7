import type { DailyUsage } from '../../../../src/model/dailyUsage';

/** The day so many days after 2025-11-01. */
function dayAfter(count: number): string {
  return new Date(Date.UTC(2025, 10, 1 + count)).toISOString().slice(0, 10);
}

/** What a test may say about the days, each with a place a day. */
interface DailyOfOptions {
  readonly known?: readonly boolean[];
  readonly today?: string;
  readonly excess?: readonly number[];
  readonly allowancePerDay?: readonly (number | null)[];
  readonly periodStarts?: readonly string[];
}

/**
 * A daily series from rows of credits, one a product: bottom of the stack first. Days from November 1, 2025; all known,
 * within an unlimited allowance and in one billing period, unless said otherwise.
 */
export function dailyOf(
  rows: Readonly<Record<string, readonly number[]>>,
  { known, today, excess, allowancePerDay, periodStarts }: DailyOfOptions = {},
): DailyUsage {
  const columns = Object.entries(rows);
  const dayCount = columns[0]?.[1].length ?? 0;
  const days = Array.from({ length: dayCount }, (_, day) => dayAfter(day));
  return {
    days,
    products: columns.map(([id], seriesIndex) => ({ id, name: id, seriesIndex })),
    values: Float64Array.from(columns.flatMap(([, credits]) => credits)),
    totals: Float64Array.from(days.map((_, day) => columns.reduce((sum, [, credits]) => sum + (credits[day] ?? 0), 0))),
    excess: Float64Array.from(days, (_, day) => excess?.[day] ?? 0),
    allowancePerDay: days.map((_, day) => allowancePerDay?.[day] ?? null),
    known: known ?? days.map(() => true),
    today: today ?? '2026-06-01',
    periodStarts: periodStarts ?? [],
  };
}
