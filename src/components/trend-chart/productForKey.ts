import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartGeometry } from './chartGeometry';

/**
 * The product an arrow leads to: up and down the stack, where below the lowest product lies the day as a whole. Moves end
 * at the top.
 *
 * @returns its id, `null` for the day as a whole, `undefined` for a key that is none of these
 * @example productForKey('ArrowUp', null, geometry, daily) // 'agent-os', the product at the bottom
 */
export function productForKey(
  key: string,
  productId: string | null,
  { series }: ChartGeometry,
  daily: DailyUsage,
): string | null | undefined {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const ids = series.map(({ place }) => daily.products[place]?.id ?? null);
  const row = productId === null ? -1 : ids.indexOf(productId);
  const next = Math.min(ids.length - 1, row + (key === 'ArrowUp' ? 1 : -1));
  return next < 0 ? null : (ids[next] ?? null);
}
