import { clamp } from '../number/clamp';
import { exactSum } from '../number/exactSum';
import { excessColumns } from './excessColumns';
import { productCredits } from './productCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { ElapsedDays } from './elapsedDaysOf';

/**
 * Credits of each product that were consumed after the allocation was exhausted, on the elapsed days.
 *
 * @returns one figure a product, in the order of `usage.products`, between 0 and the product's credits in the span.
 */
export function excessByProduct(usage: CreditUsage, days: ElapsedDays): readonly number[] {
  const credits = productCredits(usage, days.toDate);
  return excessColumns(usage, days).map((excess, product) => clamp(exactSum(excess), 0, credits[product] ?? 0));
}
