import type { ProductSort } from './productSort';

/** The order before anyone asks for another: the largest use first. */
export const firstSort: ProductSort = { column: 'credits', direction: 'descending' };
