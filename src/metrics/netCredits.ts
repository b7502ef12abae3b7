import { columnsOf } from './columnsOf';
import { sumColumns } from './sumColumns';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Net credits of all products in a span, below 0 where refunds exceed use. */
export function netCredits(usage: CreditUsage, span: DaySpan): number {
  return sumColumns(columnsOf(usage, span, usage.credits));
}
