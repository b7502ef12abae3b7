import type { ProductColumn } from './productColumn';

/** By which column the rows are ordered, and which way. */
export interface ProductSort {
  /** The column. */
  readonly column: ProductColumn;
  /** As `aria-sort` names it. */
  readonly direction: 'ascending' | 'descending';
}
