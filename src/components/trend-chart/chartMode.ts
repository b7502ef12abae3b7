/**
 * How the chart draws the days: credits on top of each other, each product's share of the day, or a line a product.
 *
 * @example const mode: ChartMode = 'share'
 */
export type ChartMode = 'stacked' | 'share' | 'lines';
