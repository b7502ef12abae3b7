import type { DailyProduct } from '../../model/dailyProduct';

/** After so many products the colours begin again. */
const SERIES_COLORS = 12;

/**
 * Number of a product's series colour and pattern, 1 to 12.
 *
 * @example seriesNumber({ id: 'search', name: 'Search', seriesIndex: 12 }) // 1
 */
export function seriesNumber({ seriesIndex }: DailyProduct): number {
  return (seriesIndex % SERIES_COLORS) + 1;
}
