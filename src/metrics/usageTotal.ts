import { ratio } from '../number/ratio';
import { roundCredits } from '../number/roundCredits';
import { sumCredits } from '../number/sumCredits';
import { dayRangeOf } from './dayRangeOf';
import { excessByProduct } from './excessByProduct';
import { rankedProducts } from './rankedProducts';
import { selectedDays } from './selectedDays';
import { usedCredits } from './usedCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { UsageTotal } from '../model/usageTotal';
import type { MetricOptions } from './metricOptions';

/**
 * What do all products come to in the range to date? The totals row of the product table; `refundsBeyondUse` is what the
 * product rows add up to beyond it, where refunds exceed a product's use.
 *
 * @throws CreditUsageError 'invalid-now' or 'invalid-range'
 * @example usageTotal(usage, { now: '2025-11-22T12:00:00Z' }).credits // 412380
 */
export function usageTotal(usage: CreditUsage, options: MetricOptions): UsageTotal {
  const days = selectedDays(usage, options);
  const { toDate, elapsedDays } = days;
  const credits = usedCredits(usage, toDate);
  const ofProducts = sumCredits(rankedProducts(usage, toDate).map((product) => product.credits));
  return {
    credits,
    averagePerDay: ratio(credits, elapsedDays),
    excessCredits: sumCredits(excessByProduct(usage, days)),
    refundsBeyondUse: roundCredits(ofProducts - credits),
    range: dayRangeOf(toDate),
    elapsedDays,
  };
}
