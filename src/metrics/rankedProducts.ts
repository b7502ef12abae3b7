import { byCredits } from '../model/byCredits';
import { columnsOf } from './columnsOf';
import { productCredits } from './productCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { DailyProduct } from '../model/dailyProduct';
import type { DaySpan } from '../model/daySpan';

/**
 * Products with a valid row in a span, be it of zero credits, with their net credits (not below 0); by credits
 * descending, then id by code unit.
 */
export function rankedProducts(usage: CreditUsage, span: DaySpan): (DailyProduct & { readonly credits: number })[] {
  const credits = productCredits(usage, span);
  const rowCounts = columnsOf(usage, span, usage.rowCounts);
  return usage.products
    .map((product, seriesIndex) => ({ ...product, seriesIndex, credits: Math.max(0, credits[seriesIndex] ?? 0) }))
    .filter(({ seriesIndex }) => rowCounts[seriesIndex]?.some(Boolean))
    .sort(byCredits);
}
