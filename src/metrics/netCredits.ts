import { sumCredits } from '../number/sumCredits';
import { columnSlice } from './columnSlice';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

function* cellsOf(usage: CreditUsage, span: DaySpan): Generator<number> {
  for (let product = 0; product < usage.products.length; product += 1) {
    const { from, to } = columnSlice(usage, product, span);
    for (let cell = from; cell < to; cell += 1) yield usage.credits[cell] ?? 0;
  }
}

/** Net credits of all products in a span, below 0 where refunds exceed use. */
export function netCredits(usage: CreditUsage, span: DaySpan): number {
  return sumCredits(cellsOf(usage, span));
}
