import type { DailyProduct } from '../../model/dailyProduct';

/** No host's id begins with this character. */
export const OTHER_ID = '\u0000other';

/**
 * The products without an area of their own, as one.
 *
 * @example otherProduct('Other').seriesIndex // -1, which has the grey of its own
 */
export function otherProduct(name: string): DailyProduct {
  return { id: OTHER_ID, name, seriesIndex: -1 };
}
