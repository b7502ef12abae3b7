import { columnOffsets } from './columnOffsets';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** One product's credits on those days of a span that have a cell: a view, not a copy. */
export function columnOf(usage: CreditUsage, product: number, span: DaySpan, cells = usage.credits): Float64Array {
  const [from, to] = columnOffsets(usage, span);
  const column = product * usage.dayCount;
  return cells.subarray(column + from, column + to);
}
