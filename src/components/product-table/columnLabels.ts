import type { ProductColumn } from './productColumn';

/** The head of each column. */
export type ColumnLabels = Readonly<Record<ProductColumn, string>>;
