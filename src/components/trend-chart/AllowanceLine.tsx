import { allowancePath } from './allowancePath';
import { PLOT_HEIGHT, plotWidth } from './plotBox';

import type { ChartGeometry } from './chartGeometry';

interface AllowanceLineProps {
  /** Where everything is. */
  geometry: ChartGeometry;
  /** What is written on the line. */
  label: string;
  /** Whether time runs from right to left. */
  isRtl: boolean;
}

/**
 * The credits of each day for which the allocation lasts until the reset, as a dashed line in steps.
 *
 * @example <AllowanceLine geometry={geometry} label="Included per day" isRtl={false} />
 */
export function AllowanceLine({ geometry, label, isRtl }: AllowanceLineProps) {
  const { allowance, axis, known } = geometry;
  const last = allowance?.at(-1) ?? null;
  if (allowance === null) return null;
  return (
    <g data-aic-part="allowance">
      <svg
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
          x={isRtl ? '0%' : '100%'}
          y={`${100 - (last / axis.top) * 100}%`}
          dy="-6"
          textAnchor="end"
        >
          {label}
        </text>
      )}
    </g>
  );
}
