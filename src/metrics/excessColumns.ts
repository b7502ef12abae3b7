import { periodHolding } from '../model/periodHolding';
import { sumCredits } from '../number/sumCredits';
import { allowanceInForce } from './allowanceInForce';
import { attributeExcess } from './attributeExcess';
import { columnsOf } from './columnsOf';
import { elapsedDaysOf } from './elapsedDaysOf';
import { hasVendorExcess } from './hasVendorExcess';

import type { CreditUsage } from '../model/creditUsage';
import type { ElapsedDays } from './elapsedDaysOf';

/**
 * Credits of each product and elapsed day that were consumed after the allocation was exhausted. Every billing period is
 * walked from its own start to today, so that the days before the span use up the allocation too.
 *
 * @returns one column a product, in the order of `usage.products`.
 */
export function excessColumns(usage: CreditUsage, { toDate, today }: ElapsedDays): Float64Array[] {
  // Credits, turned into excess period by period.
  const cells = usage.credits.slice();
  for (let day = toDate.start; day < toDate.end;) {
    const period = elapsedDaysOf(periodHolding(usage, day), today);
    const columns = columnsOf(usage, period.toDate, cells);
    if (hasVendorExcess(usage, period)) {
      const given = columnsOf(usage, period.toDate, usage.excessCredits ?? cells);
      for (const [product, column] of columns.entries()) {
        const used = sumCredits(column);
        column.set(given[product] ?? []);
        // What the vendor counts beyond the product's credits is none of them; what it takes back nets out like a refund.
        attributeExcess([column], sumCredits(column) - used);
      }
    } else attributeExcess(columns, allowanceInForce(usage, period).included ?? Infinity);
    day = period.end;
  }
  return columnsOf(usage, toDate, cells);
}
