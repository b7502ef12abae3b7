import type { ProductUsage } from '../../model/productUsage';

/** A row of the product table. */
export interface ProductRow extends Omit<ProductUsage, 'previousCredits' | 'seriesIndex'> {
  /** Whether the product was used, or is only listed. */
  readonly kind: 'used' | 'idle';
  /** Number of its colour, 1 to 12; none beyond the twelve largest. */
  readonly series?: number | undefined;
}
