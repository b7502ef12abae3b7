import { useParts } from '../../context/useParts';

import { allowancePath } from './allowancePath';
import { PLOT_HEIGHT, plotWidth } from './plotBox';

import type { DayExplorerProps } from './DayExplorer';

/**
 * The credits of each day for which the allocation lasts until the reset, as a dashed line in steps.
 *
 * @example <AllowanceLine {...view} />
 */
export function AllowanceLine({ geometry, text }: DayExplorerProps) {
  const part = useParts();
  const { allowance, axis, known } = geometry;
  const last = allowance?.at(-1) ?? null;
  if (allowance === null) return null;
  return (
    <g {...part('allocation-line', 'aic-plain')}>
      <svg
        className="aic-plain"
        viewBox={`0 0 ${plotWidth(known.length)} ${PLOT_HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
      >
        <path className="aic-chart-allowance" d={allowancePath(geometry, allowance)} />
      </svg>
      {last !== null && (
        <text
          className="aic-chart-allowance-label"
          x={text.dir === 'rtl' ? '0%' : '100%'}
          y={`${100 - (last / axis.top) * 100}%`}
          dy="-6"
          textAnchor="end"
        >
          {text.t('allowance')}
        </text>
      )}
    </g>
  );
}
