import { ratio } from '../number/ratio';
import { sumCredits } from '../number/sumCredits';

import type { DailyProduct } from '../model/dailyProduct';
import type { DailyUsage } from '../model/dailyUsage';
import type { Day } from '../model/day';

/** What a person would say about a daily series. */
export interface DailySummary {
  /** Net credits of the days whose data has arrived, not below 0. */
  readonly total: number;
  /** The product that used most. `null` when none used any. `share` is a ratio of what all products used. */
  readonly topProduct: {
    readonly product: DailyProduct;
    readonly credits: number;
    readonly share: number | null;
  } | null;
  /** The day that used most; the earlier of equals. `null` when nothing was used. */
  readonly peakDay: { readonly day: Day; readonly credits: number } | null;
  /** Days whose data has arrived. */
  readonly knownDays: number;
  /** Days up to today whose data has not arrived. Days after today are none of them. */
  readonly missingDays: number;
}

/**
 * What stands out in a daily series: total, leading product, busiest day. Days whose data has not arrived do not count.
 *
 * @example dailySummary(daily).peakDay // { day: '2025-11-17', credits: 28215 }
 */
export function dailySummary(daily: DailyUsage): DailySummary {
  const known = daily.days.map((_, day) => day).filter((day) => daily.known[day] === true);
  const credits = daily.products.map((product, row) => ({
    product,
    credits: Math.max(0, sumCredits(known.map((day) => daily.values[row * daily.days.length + day] ?? 0))),
  }));
  const used = sumCredits(credits.map((entry) => entry.credits));
  const top = [...credits].sort((a, b) => b.credits - a.credits)[0];
  let peakDay: DailySummary['peakDay'] = null;
  for (const place of known) {
    const day = daily.days[place];
    const ofDay = daily.totals[place] ?? 0;
    if (day !== undefined && ofDay > (peakDay?.credits ?? 0)) peakDay = { day, credits: ofDay };
  }
  return {
    total: Math.max(0, sumCredits(known.map((day) => daily.totals[day] ?? 0))),
    topProduct: top === undefined || top.credits === 0 ? null : { ...top, share: ratio(top.credits, used) },
    peakDay,
    knownDays: known.length,
    missingDays: daily.days.filter((day, place) => day <= daily.today && daily.known[place] !== true).length,
  };
}
