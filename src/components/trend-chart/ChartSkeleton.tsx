import { Skeleton } from '../shared/Skeleton';

interface ChartSkeletonProps {
  /** Height of the plot in pixels; `undefined` leaves it to the stylesheet. */
  height: number | undefined;
}

/** The outline of a plot, so that what comes is told by its shape. */
const OUTLINE =
  'M0 52 4 38 7 34 13 37 17 30 20 58 22 56 28 30 33 27 38 34 41 54 43 52 49 27 53 29 57 22 62 25 66 72 66 100 0 100Z';
const GRID = ['0%', '25%', '50%', '75%', '100%'];

/**
 * The chart while it loads, as high as it will be with one line of legend.
 *
 * @example <ChartSkeleton height={undefined} />
 */
export function ChartSkeleton({ height }: ChartSkeletonProps) {
  const isFixed = height !== undefined;
  return (
    <div aria-hidden="true">
      <div className="aic-chart-legend aic-chart-legend-loading">
        <Skeleton size="medium" />
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
