import { collator } from '../../format/intlCache';

import type { ProductRow } from './productRow';
import type { ProductSort } from './productSort';

/**
 * The rows in another order. Names go by the rules of the locale, numbers in them by value; rows that are equal keep the
 * order in which they came, in both directions. A figure without an answer counts as 0, and then it is so in every row.
 *
 * @example sortProducts(rows, { column: 'name', direction: 'ascending' }, 'en') // 'Model 2' before 'Model 10'
 */
export function sortProducts(
  rows: readonly ProductRow[],
  { column, direction }: ProductSort,
  locale: string,
): ProductRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const names = collator(locale);
  return [...rows].sort(
    (a, b) => sign * (column === 'name' ? names.compare(a.name, b.name) : (a[column] ?? 0) - (b[column] ?? 0)),
  );
}
