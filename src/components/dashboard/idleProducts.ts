import type { CreditUsage } from '../../model/creditUsage';
import type { Product } from '../../model/product';
import type { ProductUsage } from '../../model/productUsage';

/**
 * Known products without a row in the selected days, in the order of the usage: the host's own list first.
 *
 * @example idleProducts(usage, summary.products).map(({ name }) => name) // ['Forms', 'Personalize']
 */
export function idleProducts(usage: CreditUsage, used: readonly ProductUsage[]): readonly Product[] {
  const usedIds = new Set(used.map(({ productId }) => productId));
  return usage.products.filter(({ id }) => !usedIds.has(id));
}
