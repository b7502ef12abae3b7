import { productName } from '../shared/productName';
import { seriesNumbers } from '../shared/seriesNumbers';

import type { DailyUsage } from '../../model/dailyUsage';

/** After so many products the colours begin again, where the host wants more of them drawn than there are colours. */
const SERIES_COLORS = 12;

/**
 * The series as they are drawn: with a name each, and with `seriesIndex` as the place of the colour. The twelve largest
 * products never share one.
 *
 * @param unnamed the word in place of a blank name
 * @example chartSeries(daily, 'Unnamed product').products[0] // { id: 'agent-os', name: 'Agent OS', seriesIndex: 0 }
 */
export function chartSeries(daily: DailyUsage, unnamed: string): DailyUsage {
  const numbers = seriesNumbers(daily.products);
  return {
    ...daily,
    products: daily.products.map((product) => ({
      ...product,
      name: productName(product.name, unnamed),
      seriesIndex: ((numbers.get(product.id) ?? product.seriesIndex + 1) - 1) % SERIES_COLORS,
    })),
  };
}
