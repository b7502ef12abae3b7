import type { ProductColumn } from './productColumn';
import type { ProductSort } from './productSort';

/**
 * The order after a press on a column's head: the other way round where the rows are ordered by it already, else names
 * from A and numbers from the highest, as where they are in no order yet (`null`).
 *
 * @example nextSort({ column: 'credits', direction: 'descending' }, 'credits') // { column: 'credits', direction: 'ascending' }
 */
export function nextSort(sort: ProductSort | null, column: ProductColumn): ProductSort {
  const isAscending = sort?.column === column ? sort.direction === 'descending' : column === 'name';
  return { column, direction: isAscending ? 'ascending' : 'descending' };
}
