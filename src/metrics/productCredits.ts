import { sumCredits } from '../number/sumCredits';
import { columnSlice } from './columnSlice';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Net credits of one product in a span, below 0 where refunds exceed its use. */
export function productCredits(usage: CreditUsage, product: number, span: DaySpan): number {
  const { from, to } = columnSlice(usage, product, span);
  return sumCredits(usage.credits.subarray(from, to));
}
