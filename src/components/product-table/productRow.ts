import type { ProductUsage } from '../../model/productUsage';

/** A row of the product table. */
export interface ProductRow extends Omit<ProductUsage, 'previousCredits'> {
  /** Whether the product was used, or is only listed. */
  readonly kind: 'used' | 'idle';
}
