import { dayFromNumber } from '../model/calendar';
import { periodHolding } from '../model/periodHolding';
import { exactSum } from '../number/exactSum';
import { allowanceInForce } from './allowanceInForce';
import { attributeExcess } from './attributeExcess';
import { columnOf } from './columnOf';
import { columnOffsets } from './columnOffsets';
import { productCredits } from './productCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Excess of each product on the days of `span`, which lies within one billing period. */
function excessInPeriod(usage: CreditUsage, period: DaySpan, span: DaySpan, today: number): readonly Float64Array[] {
  const { excessCredits, products, vendorExcessPeriods } = usage;
  if (excessCredits !== null && vendorExcessPeriods.includes(dayFromNumber(period.start))) {
    return products.map((_, product) => columnOf(usage, product, span, excessCredits));
  }
  const { included } = allowanceInForce(usage, period, today);
  if (included === null) return [];
  const walked = { start: period.start, end: Math.min(period.end, today + 1) };
  const columns = products.map((_, product) => columnOf(usage, product, walked).slice());
  attributeExcess(columns, included);
  const [first] = columnOffsets(usage, walked);
  const [from, to] = columnOffsets(usage, span);
  return columns.map((column) => column.subarray(from - first, to - first));
}

/**
 * Credits of each product that were consumed after the allocation was exhausted, on the days of `span`. Every billing
 * period is walked from its own start to today, so that the days before the span use up the allocation too.
 *
 * @returns one figure a product, in the order of `usage.products`, between 0 and the product's credits in the span.
 */
export function excessByProduct(usage: CreditUsage, span: DaySpan, today: number): readonly number[] {
  const parts: number[][] = usage.products.map(() => []);
  for (let start = span.start; start < span.end;) {
    const period = periodHolding(usage, start);
    const end = Math.min(period.end, span.end);
    for (const [product, excess] of excessInPeriod(usage, period, { start, end }, today).entries()) {
      parts[product]?.push(...excess);
    }
    start = end;
  }
  return parts.map((excess, product) =>
    Math.min(Math.max(0, exactSum(excess)), Math.max(0, productCredits(usage, product, span))),
  );
}
