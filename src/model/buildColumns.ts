import { createCellSums } from './cellSums';
import { exactSum } from '../number/exactSum';

import type { CreditUsage } from './creditUsage';
import type { DaySpan } from './daySpan';
import type { Product } from './product';
import type { UsageRow } from './usageRow';

/** The part of a CreditUsage that holds its rows. */
export type UsageColumns = Pick<CreditUsage, 'products' | 'credits' | 'excessCredits' | 'rowCounts'>;

/** Listed products as listed, then the others by credits descending, then id by code unit. */
function orderProducts(rows: readonly UsageRow[], listed: readonly Product[]): Product[] {
  const isListed = new Set(listed.map(({ id }) => id));
  const credits = new Map<string, number[]>();
  for (const row of rows) {
    if (isListed.has(row.productId)) continue;
    const known = credits.get(row.productId);
    if (known) known.push(row.credits);
    else credits.set(row.productId, [row.credits]);
  }
  const others = [...credits].map(([id, parts]) => ({ id, total: exactSum(parts) }));
  others.sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
  return [...listed, ...others.map(({ id }) => ({ id, name: id }))];
}

/** Sums the rows into one column of days a product. Rows lie within the span. */
export function buildColumns(rows: readonly UsageRow[], span: DaySpan, listed: readonly Product[]): UsageColumns {
  const products = orderProducts(rows, listed);
  const places = new Map(products.map(({ id }, place) => [id, place]));
  const dayCount = span.end - span.start;
  const size = products.length * dayCount;
  const hasExcess = rows.some(({ excessCredits }) => excessCredits !== null);
  const creditSums = createCellSums(size);
  const excessSums = createCellSums(hasExcess ? size : 0);
  const rowCounts = new Uint32Array(size);
  for (const row of rows) {
    const cell = (places.get(row.productId) ?? 0) * dayCount + row.day - span.start;
    creditSums.add(cell, row.credits);
    if (row.excessCredits !== null) excessSums.add(cell, row.excessCredits);
    rowCounts[cell] = (rowCounts[cell] ?? 0) + 1;
  }
  return {
    products,
    credits: Float64Array.from({ length: size }, (_, cell) => creditSums.total(cell)),
    excessCredits: hasExcess ? Float64Array.from({ length: size }, (_, cell) => excessSums.total(cell)) : null,
    rowCounts,
  };
}
