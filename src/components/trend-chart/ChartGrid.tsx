import { useParts } from '../../context/useParts';

import { percent } from './percent';

import type { DayExplorerProps } from './DayExplorer';

/**
 * Lines at the steps of the value axis; the one at 0 is the baseline.
 *
 * @example <ChartGrid {...view} /> // six lines from 5,000 to 30,000
 */
export function ChartGrid({ geometry: { axis } }: DayExplorerProps) {
  const part = useParts();
  return (
    <g {...part('grid', 'aic-plain')}>
      {axis.ticks.slice(1).map((tick) => {
        const y = percent(100 - (tick / axis.top) * 100);
        return <line key={tick} className="aic-chart-grid" x1="0" x2="100%" y1={y} y2={y} />;
      })}
    </g>
  );
}
