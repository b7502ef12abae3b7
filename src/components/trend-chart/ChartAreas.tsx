import { memo, useMemo } from 'react';

import { edgePath } from './edgePath';
import { partialRuns } from './partialRuns';
import { PLOT_HEIGHT, plotWidth } from './plotBox';
import { seriesClass } from './seriesClass';
import { seriesNumber } from './seriesNumber';

import type { DailyUsage } from '../../model/dailyUsage';
import type { DayRun } from './dayRuns';
import type { StackedDays } from './stackDays';

interface ChartAreasProps {
  /** The series. */
  daily: DailyUsage;
  /** The shown products, stacked. */
  stack: StackedDays;
  /** The days without gaps. */
  runs: readonly DayRun[];
  /** Credits at the upper edge of the plot. */
  top: number;
  /** Start of the ids of the patterns. */
  patternId: string;
}

/** With more areas than this, separators of full width would leave nothing of the thin ones. */
const FEW_AREAS = 12;
const MANY_AREAS = 40;

/** A host's rule for `path` must not take the hatching away; a style set on the element stands above it. */
function keepFill(path: SVGPathElement | null): void {
  path?.style.setProperty('fill', path.getAttribute('fill'));
}

/**
 * The areas, top of the stack first: each covers what the one above it has below their common edge. One set of paths
 * serves every size, because the view box stretches it; so the server draws the very areas the browser keeps.
 *
 * @example <ChartAreas daily={daily} stack={stack} runs={runs} top={30000} patternId={id} />
 */
export const ChartAreas = memo(function ChartAreas({ daily, stack, runs, top, patternId }: ChartAreasProps) {
  const paths = useMemo(() => stack.rows.map((_, row) => edgePath(stack, runs, row, top)), [stack, runs, top]);
  const today = daily.days.indexOf(daily.today);
  const partial = stack.rows.length > 0 ? edgePath(stack, partialRuns(runs, today), stack.rows.length - 1, top) : '';
  const areas = paths.map((d, row) => ({ d, product: daily.products[stack.rows[row] ?? -1] })).reverse();
  return (
    <svg
      className="aic-chart-areas"
      viewBox={`0 0 ${plotWidth(stack.dayCount)} ${PLOT_HEIGHT}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      data-aic-density={areas.length <= FEW_AREAS ? undefined : areas.length <= MANY_AREAS ? 'many' : 'crowded'}
    >
      {areas.map(
        ({ d, product }) =>
          product && (
            <path
              key={product.id}
              className={`aic-chart-area aic-chart-fill${seriesClass(product)}`}
              color={product.color}
              d={d}
              fill={`url(#${patternId}${seriesNumber(product)}p)`}
              data-aic-part="area"
            />
          ),
      )}
      {partial !== '' && (
        <>
          <path className="aic-chart-veil" d={partial} />
          <path className="aic-chart-hatch" d={partial} fill={`url(#${patternId}h)`} ref={keepFill} />
        </>
      )}
    </svg>
  );
});
