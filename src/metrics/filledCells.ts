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

/** All cells that hold a row, be it of zero credits; by day, then product. */
export function filledCells(usage: CreditUsage): FilledCell[] {
  const { dayCount, products, rowCounts } = usage;
  const firstDay = firstDayOf(usage);
  return Array.from({ length: dayCount }, (_, offset) =>
    products.map((product, place) => ({ day: firstDay + offset, product, cell: place * dayCount + offset })),
  )
    .flat()
    .filter(({ cell }) => rowCounts[cell]);
}
