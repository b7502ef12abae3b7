import { firstDayOf } from './firstDayOf';

import type { CreditUsage } from '../model/creditUsage';
import type { Product } from '../model/product';

/** A day and product with a row. */
export interface FilledCell {
  /** The day, in days since 1970-01-01. */
  readonly day: number;
  /** The product. */
  readonly product: Product;
  /** Its place in `usage.credits` and the arrays shaped like it. */
  readonly cell: number;
}

/** The cells that hold a row, be it of zero credits, from a day on or all of them; by day, then product. */
export function filledCells(usage: CreditUsage, fromDay = -Infinity): FilledCell[] {
  const { dayCount, products, rowCounts } = usage;
  const firstDay = firstDayOf(usage);
  const cells: FilledCell[] = [];
  for (let offset = Math.max(0, fromDay - firstDay); offset < dayCount; offset += 1) {
    for (const [place, product] of products.entries()) {
      const cell = place * dayCount + offset;
      if (rowCounts[cell]) cells.push({ day: firstDay + offset, product, cell });
    }
  }
  return cells;
}
