/** A product of its own needs so much height to be told from its neighbours. */
const PRODUCT_PX = 24;
const FEWEST = 4;
/** There are as many colours. */
const MOST = 12;

/**
 * How many of the products get an area of their own; the others are drawn as one. That one never holds a single product.
 *
 * @param maxProducts what the host wants; by default as many as the height has room for
 * @param height pixels the plot is high
 * @example shownCount(17, undefined, 288) // 12
 */
export function shownCount(productCount: number, maxProducts: number | undefined, height: number): number {
  const wanted = maxProducts ?? Math.min(MOST, Math.max(FEWEST, Math.floor(height / PRODUCT_PX)));
  // Not a number: as many as there are.
  const count = wanted >= 1 ? Math.floor(wanted) : wanted < 1 ? 1 : productCount;
  // Two products are never worth an "Other".
  return count >= productCount || productCount <= 2 ? productCount : Math.min(count, productCount - 2);
}
