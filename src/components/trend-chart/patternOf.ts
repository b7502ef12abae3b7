import { seriesNumber } from './seriesNumber';

import type { DailyProduct } from '../../model/dailyProduct';

/**
 * Id of a product's pattern; none where none are drawn.
 *
 * @param patternId start of the ids of the chart's patterns
 * @example patternOf('aic-1-', { id: 'search', name: 'Search', seriesIndex: 2 }) // 'aic-1-3'
 */
export function patternOf(patternId: string | undefined, product: DailyProduct): string | undefined {
  // A colour of the host's makes it another pattern.
  const color = product.color?.replace(/\W/g, '') ?? '';
  return patternId === undefined ? undefined : patternId + seriesNumber(product) + color;
}
