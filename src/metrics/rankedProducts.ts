import { columnOffsets } from './columnOffsets';
import { productCredits } from './productCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { DailyProduct } from '../model/dailyProduct';
import type { DaySpan } from '../model/daySpan';

/**
 * Products with a valid row in a span, be it of zero credits, with their net credits (not below 0); by credits
 * descending, then id by code unit.
 */
export function rankedProducts(usage: CreditUsage, span: DaySpan): (DailyProduct & { readonly credits: number })[] {
  const [from, to] = columnOffsets(usage, span);
  return usage.products
    .map((product, seriesIndex) => ({
      ...product,
      seriesIndex,
      credits: Math.max(0, productCredits(usage, seriesIndex, span)),
    }))
    .filter(({ seriesIndex }) => {
      const column = seriesIndex * usage.dayCount;
      return usage.rowCounts.subarray(column + from, column + to).some(Boolean);
    })
    .sort((a, b) => b.credits - a.credits || (a.id < b.id ? -1 : 1));
}
