import type { ChartGeometry } from './chartGeometry';

/** A line is hit within so much of the plot's height. */
const NEAR = 0.05;

/**
 * The product whose area or line lies at a height of the plot.
 *
 * @param height part of the plot's height, from 0 at the bottom to 1 at the top
 * @returns place in `daily.products`, `null` above the stack, away from every line, and on a day that is not drawn
 * @example productAt(geometry, 10, 0.1) // 0, the product at the bottom
 */
export function productAt({ series, axis, mode, known }: ChartGeometry, day: number, height: number): number | null {
  const value = height * axis.top;
  if (known[day] !== true || value < 0) return null;
  if (mode !== 'lines') return series.find(({ edge }) => value < (edge[day] ?? 0))?.place ?? null;
  const [nearest] = series
    .map(({ place, edge }) => ({ place, away: Math.abs((edge[day] ?? 0) - value) }))
    .filter(({ away }) => away < NEAR * axis.top)
    .sort((a, b) => a.away - b.away);
  return nearest?.place ?? null;
}
