import { exactSum } from '../number/exactSum';
import { ratio } from '../number/ratio';
import { daySpanOf } from './daySpanOf';
import { excessByProduct } from './excessByProduct';
import { hasRows } from './hasRows';
import { percentsOf } from './percentsOf';
import { previousSpan } from './previousSpan';
import { productCredits } from './productCredits';
import { selectedDays } from './selectedDays';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';
import type { ProductUsage } from '../model/productUsage';
import type { MetricOptions } from './metricOptions';
import type { SelectedDays } from './selectedDays';

/** As many first days of the previous period, or for a range of the equally long span before it. */
function comparedDays(usage: CreditUsage, options: MetricOptions, { toDate, elapsedDays }: SelectedDays): DaySpan {
  const range = options.range === undefined ? null : daySpanOf(options.range);
  const before =
    range === null
      ? previousSpan(usage, toDate.start)
      : { start: range.start - (range.end - range.start), end: range.start };
  return { start: before.start, end: Math.min(before.end, before.start + elapsedDays) };
}

/**
 * Which products burn the credits? Every product with a valid row in the range to date, with its net credits (not below
 * 0), share, and the part consumed after the allocation was exhausted; by credits descending, then id by code unit.
 * `percent` has `percentDigits` decimals (0 by default) and the column adds to exactly 100.
 *
 * @throws CreditUsageError 'invalid-now', 'invalid-range' or 'invalid-percent-digits'
 * @example productUsage(usage, { now: '2025-11-22T12:00:00Z', percentDigits: 1 })[0]
 *   // { productId: 'agent-os', credits: 148930, averagePerDay: 6769.545…, share: 0.36114…, percent: 36.1, … }
 */
export function productUsage(usage: CreditUsage, options: MetricOptions): ProductUsage[] {
  const selected = selectedDays(usage, options);
  const { toDate, today, elapsedDays } = selected;
  const compared = comparedDays(usage, options, selected);
  const excess = excessByProduct(usage, toDate, today);
  const rows = usage.products
    .map((product, seriesIndex) => ({
      product,
      seriesIndex,
      credits: Math.max(0, productCredits(usage, seriesIndex, toDate)),
    }))
    .filter(({ seriesIndex }) => hasRows(usage, seriesIndex, toDate))
    .sort((a, b) => b.credits - a.credits || (a.product.id < b.product.id ? -1 : 1));
  const total = exactSum(rows.map(({ credits }) => credits));
  const percents = percentsOf(
    rows.map(({ credits }) => credits),
    options.percentDigits ?? 0,
  );
  return rows.map(({ product, seriesIndex, credits }, place) => {
    const { id, ...shown } = product;
    return {
      productId: id,
      ...shown,
      seriesIndex,
      credits,
      averagePerDay: ratio(credits, elapsedDays),
      excessCredits: excess[seriesIndex] ?? 0,
      share: ratio(credits, total),
      percent: percents[place] ?? null,
      previousCredits: productCredits(usage, seriesIndex, compared),
    };
  });
}
