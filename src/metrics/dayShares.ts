import { exactSum } from '../number/exactSum';
import { ratio } from '../number/ratio';
import { percentsOf } from './percentsOf';

import type { DailyUsage } from '../model/dailyUsage';

/** Decimals of a share as the chart's tooltip writes it. */
const PERCENT_DIGITS = 1;

/** One product's part of one day. */
export interface DayShare {
  /** Net credits of the day; below 0 on a refund day. */
  readonly credits: number;
  /** Ratio of the day's credits, refunds left aside. `null` when none were used. */
  readonly share: number | null;
  /** Share in percent with one decimal; those of a day add to exactly 100. `null` when none were used. */
  readonly percent: number | null;
}

/**
 * What was each product's part of a day?
 *
 * @param day place of the day in `daily.days`
 * @returns one entry a product, in the order of `daily.products`.
 * @example dayShares(daily, 10)[0] // { credits: 8190, share: 0.34167…, percent: 34.2 }
 */
export function dayShares(daily: DailyUsage, day: number): readonly DayShare[] {
  const credits = daily.products.map((_, product) => daily.values[product * daily.days.length + day] ?? 0);
  const used = credits.map((amount) => Math.max(0, amount));
  const total = exactSum(used);
  const percents = percentsOf(used, PERCENT_DIGITS);
  return credits.map((amount, product) => ({
    credits: amount,
    share: ratio(used[product] ?? 0, total),
    percent: percents[product] ?? null,
  }));
}
