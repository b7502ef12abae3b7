import { periodHolding } from '../model/periodHolding';
import { clamp } from '../number/clamp';
import { exactSum } from '../number/exactSum';
import { allowanceInForce } from './allowanceInForce';
import { attributeExcess } from './attributeExcess';
import { columnsOf } from './columnsOf';
import { elapsedDaysOf } from './elapsedDaysOf';
import { hasVendorExcess } from './hasVendorExcess';
import { productCredits } from './productCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { ElapsedDays } from './elapsedDaysOf';

/**
 * Credits of each product that were consumed after the allocation was exhausted, on the elapsed days. Every billing
 * period is walked from its own start to today, so that the days before the span use up the allocation too.
 *
 * @returns one figure a product, in the order of `usage.products`, between 0 and the product's credits in the span.
 */
export function excessByProduct(usage: CreditUsage, { toDate, today }: ElapsedDays): readonly number[] {
  // Credits, turned into excess period by period.
  const cells = usage.credits.slice();
  for (let day = toDate.start; day < toDate.end;) {
    const period = elapsedDaysOf(periodHolding(usage, day), today);
    const columns = columnsOf(usage, period.toDate, cells);
    const given = hasVendorExcess(usage, period) ? usage.excessCredits : null;
    if (given !== null) {
      for (const [product, excess] of columnsOf(usage, period.toDate, given).entries()) columns[product]?.set(excess);
    } else attributeExcess(columns, allowanceInForce(usage, period).included ?? Infinity);
    day = period.end;
  }
  const credits = productCredits(usage, toDate);
  return columnsOf(usage, toDate, cells).map((excess, product) =>
    clamp(exactSum(excess), 0, Math.max(0, credits[product] ?? 0)),
  );
}
