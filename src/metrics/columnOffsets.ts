import { dayNumber } from '../model/calendar';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Without a row there are no columns, and any day will do. */
const NO_ROWS = '1970-01-01';

/** Where a span begins and ends in each column. Days outside the columns have no cell: they are zero. */
export function columnOffsets(usage: CreditUsage, span: DaySpan): readonly [from: number, to: number] {
  const firstDay = dayNumber(usage.firstDay ?? NO_ROWS);
  const offset = (day: number): number => Math.min(Math.max(day - firstDay, 0), usage.dayCount);
  return [offset(span.start), offset(span.end)];
}
