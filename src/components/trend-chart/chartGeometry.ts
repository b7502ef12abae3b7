import { drawnDays } from '../shared/drawnDays';

import { dayPlaces } from './dayPlaces';
import { PLOT_HEIGHT } from './plotBox';
import { stackDays } from './stackDays';
import { valueAxis } from './valueAxis';

import type { DailyUsage } from '../../model/dailyUsage';
import type { DayLine } from '../shared/dayLine';
import type { ChartMode } from './chartMode';
import type { DayScale } from './dayScale';
import type { StackedDays, StackedSeries } from './stackDays';
import type { ValueAxis } from './valueAxis';

/** A shown product with its way over the days. */
export interface DrawnSeries extends StackedSeries {
  /** All that the text of its path holds but the heights; one for all areas of a stack. */
  readonly line: DayLine;
}

/** Everything that is drawn from: it changes with the figures and the choice of them, never with the pointer. */
export interface ChartGeometry extends StackedDays {
  /** How the days are drawn. */
  readonly mode: ChartMode;
  /** The value axis. */
  readonly axis: ValueAxis;
  /** Places of the days. */
  readonly scale: DayScale;
  /**
   * The days that the stack is drawn through, in order, with -1 at a gap. Where days outnumber pixels they are chosen by the
   * total (by the product at the bottom, where shares are drawn): a peak of the total is never lost, one of a product within
   * an even total may be.
   */
  readonly drawn: readonly number[];
  /** From the bottom up. */
  readonly series: readonly DrawnSeries[];
  /** Credits a day that let the allocation last; only where the plot shows all credits and has room for the line. */
  readonly allowance: readonly (number | null)[] | null;
}

/** A line so much above the busiest day would press the areas to the ground, and says little of them. */
const FARTHEST_LINE = 1.5;
const SHARE_AXIS: ValueAxis = { top: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };

/**
 * The geometry of the shown products.
 *
 * @param columns columns of pixels, see plotColumns
 * @param steps steps of the value axis, more or less
 * @example chartGeometry(daily, new Set(), 'stacked', dayScale(30, 'ltr'), 1024, 6).axis.top // 30000
 */
export function chartGeometry(
  daily: DailyUsage,
  hiddenIds: ReadonlySet<string>,
  mode: ChartMode,
  scale: DayScale,
  columns: number,
  steps: number,
): ChartGeometry {
  const stack = stackDays(daily, hiddenIds, mode);
  const { series, known, max } = stack;
  const { length } = daily.days;
  const daysOf = (edge: ArrayLike<number>) => drawnDays(edge, columns, known);
  // Shares all end at the same height: the product at the bottom says which days stand out.
  const drawn = daysOf((mode === 'share' ? series[0] : series.at(-1))?.edge ?? []);
  const area = dayPlaces(drawn, length, scale, PLOT_HEIGHT);
  const isWhole = mode === 'stacked' && series.length === daily.products.length;
  const line = isWhole ? Math.max(0, ...daily.allowancePerDay.map((credits) => credits ?? 0)) : 0;
  const hasLine = line > 0 && line <= max * FARTHEST_LINE;
  return {
    ...stack,
    mode,
    scale,
    drawn,
    axis: mode === 'share' ? SHARE_AXIS : valueAxis(hasLine ? Math.max(max, line) : max, steps),
    series: series.map(({ place, edge }) => ({
      place,
      edge,
      line: mode === 'lines' ? dayPlaces(daysOf(edge), length, scale) : area,
    })),
    allowance: hasLine ? daily.allowancePerDay : null,
  };
}
