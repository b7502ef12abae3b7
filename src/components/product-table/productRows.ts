import { productName } from '../shared/productName';
import { seriesNumbers } from '../shared/seriesNumbers';

import type { Product } from '../../model/product';
import type { ProductUsage } from '../../model/productUsage';
import type { ProductRow } from './productRow';

const IDLE = { kind: 'idle', credits: 0, averagePerDay: 0, excessCredits: 0 } as const;

/**
 * The rows of the table in their first order: the used products, then those that are listed and idle, with true zeros.
 *
 * @param products the used ones by credits, the largest first: the order that decides their colours
 * @param unnamed - the word in place of a blank name
 * @example productRows([], [{ id: 'forms', name: 'Forms' }], 'Unnamed product')[0]?.credits // 0
 */
export function productRows(
  products: readonly ProductUsage[],
  idleProducts: readonly Product[],
  unnamed: string,
): ProductRow[] {
  const used = new Set(products.map(({ productId }) => productId));
  const numbers = seriesNumbers(products.map((product) => ({ ...product, id: product.productId })));
  // Without a total no product has a share.
  const share = products[0]?.share === null ? null : 0;
  return [
    ...products.map((product) => ({
      ...product,
      kind: 'used' as const,
      series: numbers.get(product.productId),
    })),
    ...idleProducts
      .filter(({ id }) => !used.has(id))
      .map(({ id, name, href }) => ({ ...IDLE, productId: id, name, href, share, percent: share })),
  ].map((row) => ({ ...row, name: productName(row.name, unnamed) }));
}
