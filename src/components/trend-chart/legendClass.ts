/** From here on the legend keeps to a few lines and scrolls, so that it does not push the plot away. */
const MANY_PRODUCTS = 12;

/**
 * Class of a legend of so many products, loading or loaded.
 *
 * @example legendClass(6) // 'aic-chart-legend'
 */
export function legendClass(count: number): string {
  return count > MANY_PRODUCTS ? 'aic-chart-legend aic-chart-legend-many' : 'aic-chart-legend';
}
