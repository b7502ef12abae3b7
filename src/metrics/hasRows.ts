import { columnSlice } from './columnSlice';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Whether a product has a valid row in a span, be it of zero credits. */
export function hasRows(usage: CreditUsage, product: number, span: DaySpan): boolean {
  const { from, to } = columnSlice(usage, product, span);
  return usage.rowCounts.subarray(from, to).some((count) => count > 0);
}
