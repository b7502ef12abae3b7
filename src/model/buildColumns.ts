import { exactSum } from '../number/exactSum';
import { roundCredits } from '../number/roundCredits';
import { byCredits } from './byCredits';
import { groupBy } from './groupBy';

import type { CreditUsage } from './creditUsage';
import type { DaySpan } from './daySpan';
import type { Product } from './product';
import type { UsageRow } from './usageRow';

/** Noise of a few additions, of the sum and of amounts that cancel out. */
const NOISE = 2 ** -50;

/** The part of a CreditUsage that holds its rows. */
export type UsageColumns = Pick<CreditUsage, 'products' | 'credits' | 'excessCredits' | 'rowCounts'>;

/** Listed products as listed, then the others by credits descending, then id by code unit. */
function orderProducts(rowsByProduct: ReadonlyMap<string, readonly UsageRow[]>, listed: readonly Product[]): Product[] {
  const listedIds = new Set(listed.map(({ id }) => id));
  const others = [...rowsByProduct]
    .filter(([id]) => !listedIds.has(id))
    .map(([id, rows]) => ({ id, credits: exactSum(rows.map((row) => row.credits)) }))
    .sort(byCredits);
  return [...listed, ...others.map(({ id }) => ({ id, name: id }))];
}

/** Sum of a cell: exact, and to nine decimals where that differs by noise alone, so that 0.1 + 0.2 is 0.3. */
function cellTotal(parts: Iterable<number>): number {
  const exact = exactSum(parts);
  const rounded = roundCredits(exact);
  return Math.abs(exact - rounded) <= (Math.abs(exact) + 1) * NOISE ? rounded : exact;
}

/** Sums the rows into one column of days a product. Rows lie within the span. */
export function buildColumns(rows: readonly UsageRow[], span: DaySpan, listed: readonly Product[]): UsageColumns {
  const rowsByProduct = groupBy(rows, ({ productId }) => productId);
  const products = orderProducts(rowsByProduct, listed);
  const dayCount = span.end - span.start;
  const size = products.length * dayCount;
  const credits = new Float64Array(size);
  const rowCounts = new Uint32Array(size);
  const excessCredits = rows.some((row) => row.excessCredits !== null) ? new Float64Array(size) : null;
  for (const [place, { id }] of products.entries()) {
    for (const [day, cellRows] of groupBy(rowsByProduct.get(id) ?? [], (row) => row.day)) {
      const cell = place * dayCount + day - span.start;
      credits[cell] = cellTotal(cellRows.map((row) => row.credits));
      rowCounts[cell] = cellRows.length;
      if (excessCredits) excessCredits[cell] = cellTotal(cellRows.map((row) => row.excessCredits ?? 0));
    }
  }
  return { products, credits, excessCredits, rowCounts };
}
