import { clamp } from '../number/clamp';
import { firstDayOf } from './firstDayOf';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/**
 * The cells of each product on the days of a span, in the order of `usage.products`: views, not copies. Days outside the
 * columns have no cell; they are zero.
 *
 * @param cells an array shaped like `usage.credits`
 */
export function columnsOf<Column>(
  usage: CreditUsage,
  span: DaySpan,
  cells: { readonly subarray: (from: number, to: number) => Column },
): Column[] {
  const { dayCount, products } = usage;
  const firstDay = firstDayOf(usage);
  const from = clamp(span.start - firstDay, 0, dayCount);
  const to = clamp(span.end - firstDay, 0, dayCount);
  return products.map((_, product) => cells.subarray(product * dayCount + from, product * dayCount + to));
}
