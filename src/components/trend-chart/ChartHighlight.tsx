import { memo } from 'react';

import { useParts } from '../../context/useParts';

import { bandPath } from './bandPath';
import { edgePath } from './edgePath';
import { PLOT_HEIGHT, plotWidth } from './plotBox';

import type { ChartGeometry } from './chartGeometry';

interface ChartHighlightProps {
  /** Where everything is. */
  geometry: ChartGeometry;
  /** Place of the product in the stack, from the bottom. */
  row: number;
}

/** Beyond the edges, so that the frame of the veil is not seen. */
const MARGIN = 100;

/**
 * Lifts one product out: everything but its area lies under a veil, and its edges are drawn. On a layer of its own, so that
 * the areas under it are not painted again.
 *
 * @example <ChartHighlight geometry={geometry} row={2} />
 */
export const ChartHighlight = /* @__PURE__ */ memo(function ChartHighlight({ geometry, row }: ChartHighlightProps) {
  const part = useParts();
  const { series, mode, known } = geometry;
  const drawn = series[row];
  if (drawn === undefined) return null;
  const { edge, line } = drawn;
  const width = plotWidth(known.length);
  const isLine = mode === 'lines';
  const below = series[row - 1]?.edge ?? new Float64Array(edge.length);
  const frame = `M${-MARGIN} ${-MARGIN}H${width + MARGIN}V${PLOT_HEIGHT + MARGIN}H${-MARGIN}Z`;
  return (
    <svg
      {...part('highlight', 'aic-chart-highlight')}
      viewBox={`0 0 ${width} ${PLOT_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="aic-chart-highlight-edge"
        d={isLine ? edgePath(edge, line, geometry.axis.top) : frame + bandPath(geometry, edge, below)}
      />
    </svg>
  );
});
