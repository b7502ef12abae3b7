import { sumCredits } from '../number/sumCredits';
import { columnOf } from './columnOf';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Net credits of all products in a span, below 0 where refunds exceed use. */
export function netCredits(usage: CreditUsage, span: DaySpan): number {
  return sumCredits(usage.products.flatMap((_, product) => [...columnOf(usage, product, span)]));
}
