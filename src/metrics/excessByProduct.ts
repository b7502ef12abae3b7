import { dayFromNumber } from '../model/calendar';
import { periodHolding } from '../model/periodHolding';
import { exactSum } from '../number/exactSum';
import { allowanceInForce } from './allowanceInForce';
import { attributeExcess } from './attributeExcess';
import { columnSlice } from './columnSlice';
import { productCredits } from './productCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** A product's net credits on each day of a span, zero where it has no cell. */
function dailyCredits(usage: CreditUsage, product: number, span: DaySpan): number[] {
  return Array.from({ length: span.end - span.start }, (_, offset) => {
    const day = span.start + offset;
    const { from, to } = columnSlice(usage, product, { start: day, end: day + 1 });
    return from < to ? (usage.credits[from] ?? 0) : 0;
  });
}

/** The part of `span` that lies in `period`. */
function overlap(span: DaySpan, period: DaySpan): DaySpan {
  return { start: Math.max(span.start, period.start), end: Math.min(span.end, period.end) };
}

/** Excess of each product on the days of `span` within one billing period. */
function excessOfPeriod(usage: CreditUsage, period: DaySpan, span: DaySpan, today: number): readonly number[] {
  const counted = overlap(span, period);
  if (usage.vendorExcessPeriods.includes(dayFromNumber(period.start))) {
    return usage.products.map((_, product) => {
      const { from, to } = columnSlice(usage, product, counted);
      return exactSum(usage.excessCredits?.subarray(from, to) ?? []);
    });
  }
  const { included } = allowanceInForce(usage, period, today);
  if (included === null) return usage.products.map(() => 0);
  const walked = { start: period.start, end: Math.min(period.end, today + 1) };
  const columns = usage.products.map((_, product) => dailyCredits(usage, product, walked));
  return attributeExcess(columns, included).map((days) =>
    exactSum(days.slice(counted.start - walked.start, counted.end - walked.start)),
  );
}

/**
 * Credits of each product that were consumed after the allocation was exhausted, on the days of `span`. Every billing
 * period is walked from its own start to today, so that the days before the span use up the allocation too.
 *
 * @returns one figure a product, in the order of `usage.products`, between 0 and the product's credits in the span.
 */
export function excessByProduct(usage: CreditUsage, span: DaySpan, today: number): readonly number[] {
  const parts: number[][] = usage.products.map(() => []);
  for (let day = span.start; day < span.end; ) {
    const period = periodHolding(usage, day);
    for (const [product, excess] of excessOfPeriod(usage, period, span, today).entries()) parts[product]?.push(excess);
    day = period.end;
  }
  return parts.map((excess, product) => {
    const credits = Math.max(0, productCredits(usage, product, span));
    return Math.min(credits, Math.max(0, exactSum(excess)));
  });
}
