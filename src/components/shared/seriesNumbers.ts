/** There are so many series colours. */
const COLORS = 12;

/**
 * Numbers of the colours of the largest products, 1 to 12, no two the same. A product has the colour of its place in
 * `CreditUsage.products`, whatever else is shown; one from the thirteenth on may find it taken, and gets the next free one.
 *
 * @param products the products by credits, the largest first
 * @returns numbers by product id. Products that are not in it are drawn as "other".
 * @example seriesNumbers([{ id: 'b', seriesIndex: 12 }, { id: 'a', seriesIndex: 0 }]) // a: 1, b: 2
 */
export function seriesNumbers(
  products: readonly { readonly id: string; readonly seriesIndex: number }[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  const largest = products.slice(0, COLORS);
  for (const { id, seriesIndex } of largest.sort((a, b) => a.seriesIndex - b.seriesIndex)) {
    // What is no number counts as the first place: the search for a free one must end.
    let number = (seriesIndex % COLORS) + 1 || 1;
    while (taken.has(number)) number = (number % COLORS) + 1;
    taken.add(number);
    numbers.set(id, number);
  }
  return numbers;
}
