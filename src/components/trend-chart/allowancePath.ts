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
  // A day alone has the whole width.
  const percentOf = (day: number) => (known.length > 1 ? scale.percentOf(day) : day < 0 ? 0 : 100);
  const xOf = (day: number) => Math.round(Math.min(100, Math.max(0, percentOf(day))) * width) / 100;
  return levels
    .map((level, day) => {
      if (level === null || level > axis.top) return '';
      const start = `M${xOf(day - HALF_DAY)} ${Math.round((1 - level / axis.top) * PLOT_HEIGHT)}`;
      return (levels[day - 1] === level ? '' : start) + (levels[day + 1] === level ? '' : `H${xOf(day + HALF_DAY)}`);
    })
    .join('');
}
