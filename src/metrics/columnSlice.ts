import { dayNumber } from '../model/calendar';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

const NO_CELLS = { from: 0, to: 0 };

/**
 * Where the days of a span stand in one product's column: indexes into `credits`, `excessCredits` and `rowCounts`. Days
 * outside the columns have no cells, which counts as zero.
 */
export function columnSlice(usage: CreditUsage, product: number, span: DaySpan): { from: number; to: number } {
  if (usage.firstDay === null) return NO_CELLS;
  const first = dayNumber(usage.firstDay);
  const start = Math.max(span.start - first, 0);
  const end = Math.min(span.end - first, usage.dayCount);
  if (start >= end) return NO_CELLS;
  const column = product * usage.dayCount;
  return { from: column + start, to: column + end };
}
