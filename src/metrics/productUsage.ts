import { exactSum } from '../number/exactSum';
import { ratio } from '../number/ratio';
import { excessByProduct } from './excessByProduct';
import { firstDays } from './firstDays';
import { percentsOf } from './percentsOf';
import { previousSpan } from './previousSpan';
import { productCredits } from './productCredits';
import { rankedProducts } from './rankedProducts';
import { selectedDays } from './selectedDays';

import type { CreditUsage } from '../model/creditUsage';
import type { ProductUsage } from '../model/productUsage';
import type { MetricOptions } from './metricOptions';

/**
 * Which products burn the credits? Every product with a valid row in the range to date, with its net credits (not below
 * 0), share, and the part consumed after the allocation was exhausted; by credits descending, then id by code unit.
 * `previousCredits` counts as many first days of the previous
 * period, or for a range of the equally long span before it. `percent` has `percentDigits` decimals (0 by default) and the column adds to exactly 100.
 *
 * @throws CreditUsageError 'invalid-now', 'invalid-range' or 'invalid-percent-digits'
 * @example productUsage(usage, { now: '2025-11-22T12:00:00Z', percentDigits: 1 })[0]
 *   // { productId: 'agent-os', credits: 148930, averagePerDay: 6769.545…, share: 0.36114…, percent: 36.1, … }
 */
export function productUsage(usage: CreditUsage, options: MetricOptions): ProductUsage[] {
  const days = selectedDays(usage, options);
  const { start, elapsedDays } = days;
  const before =
    options.range === undefined ? previousSpan(usage, days) : { start: start - (days.end - start), end: start };
  const previous = productCredits(usage, firstDays(before, elapsedDays));
  const excess = excessByProduct(usage, days);
  const rows = rankedProducts(usage, days.toDate);
  const credits = rows.map((row) => row.credits);
  const total = exactSum(credits);
  const percents = percentsOf(credits, options.percentDigits ?? 0);
  return rows.map(({ id, ...row }, place) => ({
    productId: id,
    ...row,
    averagePerDay: ratio(row.credits, elapsedDays),
    excessCredits: excess[row.seriesIndex] ?? 0,
    share: ratio(row.credits, total),
    percent: percents[place] ?? null,
    previousCredits: previous[row.seriesIndex] ?? 0,
  }));
}
