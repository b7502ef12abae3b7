import type { ProductColumn } from './productColumn';

/** The columns in their order; the style sheet knows them by their places. */
export const productColumns: readonly ProductColumn[] = ['name', 'credits', 'averagePerDay', 'excessCredits', 'share'];
