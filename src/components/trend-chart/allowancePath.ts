import { PLOT_HEIGHT, plotWidth } from './plotBox';

import type { ChartGeometry } from './chartGeometry';

/** A day reaches half a day to both sides. */
const HALF_DAY = 0.5;

/**
 * A level for each day, as long as it holds; days without one are left out.
 *
 * @param levels credits of each day; `null` where there is no level
 * @example allowancePath(geometry, [10, 10, null]) // 'M0 1440H150'
 */
export function allowancePath({ scale, axis, known }: ChartGeometry, levels: readonly (number | null)[]): string {
  const width = plotWidth(known.length);
  const xOf = (day: number) => Math.round(Math.min(100, Math.max(0, scale.percentOf(day))) * width) / 100;
  let path = '';
  for (let day = 0; day < levels.length;) {
    const level = levels[day] ?? null;
    const start = day;
    while (day < levels.length && (levels[day] ?? null) === level) day += 1;
    if (level === null || level > axis.top) continue;
    const y = Math.round((1 - level / axis.top) * PLOT_HEIGHT);
    // A day alone has the whole width.
    path += known.length === 1 ? `M0 ${y}H${width}` : `M${xOf(start - HALF_DAY)} ${y}H${xOf(day - HALF_DAY)}`;
  }
  return path;
}
