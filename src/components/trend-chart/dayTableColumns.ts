import { dailySummary } from '../../metrics/dailySummary';
import { foldProducts } from '../../metrics/foldProducts';

import { otherProduct } from './otherProduct';

import type { Digits } from '../../format/formatCredits';
import type { DailyUsage } from '../../model/dailyUsage';

/** A column of the chart's table. */
export interface DayTableColumn {
  /** Tells it from the others; no two are the same. */
  readonly key: string;
  /** Its head. */
  readonly name: string;
  /** Its credits by day. */
  readonly credits: Float64Array;
  /** Credits of all its days, not below 0. */
  readonly total: number;
  /** Decimals of its numbers. */
  readonly digits: Digits;
}

/** Heads of the columns that are no product. */
interface ColumnWords {
  /** The products without a column of their own. */
  readonly other: string;
  /** All products. */
  readonly total: string;
  /** Credits beyond the included ones. */
  readonly excess: string;
}

/** More columns of products nobody reads: the smallest of them become one. */
const MOST_PRODUCTS = 100;

/**
 * The columns of the chart's table: a product each, then the total, then the excess where a day has any. Beyond 100 products
 * the first 99 and the others together. The numbers of a column have the same decimals, so that units stand under units: none
 * where all are whole, else two.
 *
 * @example dayTableColumns(daily, { other: 'Other', total: 'Total', excess: 'Excess' })[0]?.total // 148930
 */
export function dayTableColumns(daily: DailyUsage, words: ColumnWords): readonly DayTableColumn[] {
  const { length } = daily.days;
  const isLong = daily.products.length > MOST_PRODUCTS;
  const { products, values } = isLong ? foldProducts(daily, MOST_PRODUCTS - 1, otherProduct(words.other)) : daily;
  const columnOf = (key: string, name: string, credits: Float64Array): DayTableColumn => {
    const isWhole = daily.known.every((isKnown, day) => !isKnown || Number.isInteger(credits[day] ?? 0));
    const digits = isWhole ? 0 : 2;
    // The summary of a series without products is that of its totals.
    const { total } = dailySummary({ ...daily, products: [], totals: credits });
    return { key, name, credits, total, digits: { min: digits, max: digits } };
  };
  const columns = products.map(({ id, name }, place) =>
    columnOf(`product ${id}`, name, values.subarray(place * length, (place + 1) * length)),
  );
  columns.push(columnOf('total', words.total, daily.totals));
  if (daily.excess.some((credits) => credits > 0)) columns.push(columnOf('excess', words.excess, daily.excess));
  return columns;
}
