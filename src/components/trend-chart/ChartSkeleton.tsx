import { Skeleton } from '../shared/Skeleton';

import type { DailyProduct } from '../../model/dailyProduct';

interface ChartSkeletonProps {
  /** Height of the plot in pixels; `undefined` leaves it to the stylesheet. */
  height: number | undefined;
  /** Products that are known already: their names, painted over, keep the lines of the legend that comes. */
  products: readonly DailyProduct[] | undefined;
}

/** The outline of a plot, so that what comes is told by its shape. */
const OUTLINE = 'm0 52 4-14 3-4 6 3 4-7 3 28 2-2 6-26 5-3 5 7 3 20 2-2 6-25 4 2 4-7 5 3 4 47V100H0Z';
const GRID = ['0%', '25%', '50%', '75%', '100%'];

/** Names of typical length that nobody sees or hears, where none is known. */
const PLACEHOLDERS = [8, 17, 6, 9, 10, 12].map((length) => ({ id: `${length}`, name: 'x'.repeat(length) }));

/**
 * The chart while it loads, as high as it will be with these products.
 *
 * @example <ChartSkeleton height={undefined} products={daily.products} />
 */
export function ChartSkeleton({ height, products }: ChartSkeletonProps) {
  const isFixed = height !== undefined;
  const names = products !== undefined && products.length > 0 ? products : PLACEHOLDERS;
  return (
    <div className="aic-plain" aria-hidden="true">
      <div className="aic-chart-legend aic-chart-legend-loading">
        {names.map(({ id, name }) => (
          <span key={id} className="aic-chart-legend-item">
            <Skeleton className="aic-chart-swatch" />
            <span className="aic-chart-name">
              <Skeleton size="text">{name}</Skeleton>
            </span>
          </span>
        ))}
      </div>
      <div className={isFixed ? 'aic-chart-stage aic-chart-stage-fixed' : 'aic-chart-stage'}>
        <svg className="aic-chart-plot" height={height} focusable="false">
          {GRID.map((y) => (
            <line key={y} className="aic-chart-grid" x1="0" x2="100%" y1={y} y2={y} />
          ))}
          <svg className="aic-chart-areas" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
            <path className="aic-skeleton" d={OUTLINE} />
          </svg>
        </svg>
      </div>
    </div>
  );
}
