import { sumCredits } from '../number/sumCredits';
import { columnOf } from './columnOf';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Net credits of one product in a span, below 0 where refunds exceed its use. */
export function productCredits(usage: CreditUsage, product: number, span: DaySpan): number {
  return sumCredits(columnOf(usage, product, span));
}
