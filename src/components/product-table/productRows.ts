import type { Product } from '../../model/product';
import type { ProductUsage } from '../../model/productUsage';
import type { ProductRow } from './productRow';

/** Longest name that is drawn. Real names are far shorter; without a bound a megabyte in a name would stall the page. */
const MAX_CHARACTERS = 300;

const IDLE = { kind: 'idle', credits: 0, averagePerDay: 0, excessCredits: 0, seriesIndex: 0 } as const;

const shownName = (name: string) => (name.length > MAX_CHARACTERS ? `${name.slice(0, MAX_CHARACTERS)}…` : name);

/**
 * The rows of the table in their first order: the used products, then those that are listed and idle, with true zeros.
 *
 * @example productRows([], [{ id: 'forms', name: 'Forms' }])[0]?.credits // 0
 */
export function productRows(products: readonly ProductUsage[], idleProducts: readonly Product[]): ProductRow[] {
  const used = new Set(products.map(({ productId }) => productId));
  const share = products.some((product) => product.share === null) ? null : 0;
  return [
    ...products.map((product) => ({ ...product, name: shownName(product.name), kind: 'used' as const })),
    ...idleProducts
      .filter(({ id }) => !used.has(id))
      .map(({ id, name, href }) => ({ ...IDLE, productId: id, name: shownName(name), href, share, percent: share })),
  ];
}
