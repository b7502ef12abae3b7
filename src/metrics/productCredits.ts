import { sumCredits } from '../number/sumCredits';
import { columnsOf } from './columnsOf';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Net credits of each product in a span, below 0 where refunds exceed its use; in the order of `usage.products`. */
export function productCredits(usage: CreditUsage, span: DaySpan): number[] {
  return columnsOf(usage, span, usage.credits).map(sumCredits);
}
