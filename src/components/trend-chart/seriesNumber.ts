import type { DailyProduct } from '../../model/dailyProduct';

/**
 * Number of a drawn product's colour and pattern: 1 to 12, or 'other'.
 *
 * @example seriesNumber({ id: 'search', name: 'Search', seriesIndex: 2 }) // '3'
 */
export function seriesNumber({ seriesIndex }: DailyProduct): string {
  return seriesIndex < 0 ? 'other' : `${seriesIndex + 1}`;
}
