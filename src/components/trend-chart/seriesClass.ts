import { seriesNumber } from './seriesNumber';

import type { DailyProduct } from '../../model/dailyProduct';

/**
 * Class that gives a product its colour; none where the host gives the colour itself.
 *
 * @example seriesClass({ id: 'search', name: 'Search', seriesIndex: 2 }) // ' aic-series-3'
 */
export function seriesClass(product: DailyProduct): string {
  return product.color === undefined ? ` aic-series-${seriesNumber(product)}` : '';
}
