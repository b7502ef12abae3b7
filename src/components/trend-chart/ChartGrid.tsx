import { percent } from './percent';

import type { ValueAxis } from './valueAxis';

interface ChartGridProps {
  /** The value axis. */
  axis: ValueAxis;
}

/**
 * Lines at the steps of the value axis; the one at 0 is the baseline.
 *
 * @example <ChartGrid axis={valueAxis(28215, 6)} /> // seven lines
 */
export function ChartGrid({ axis }: ChartGridProps) {
  return (
    <g data-aic-part="grid">
      {axis.ticks.slice(1).map((tick) => {
        const y = percent(100 - (tick / axis.top) * 100);
        return <line key={tick} className="aic-chart-grid" x1="0" x2="100%" y1={y} y2={y} />;
      })}
    </g>
  );
}
