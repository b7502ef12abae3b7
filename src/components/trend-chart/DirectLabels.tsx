import { memo } from 'react';

import { percent } from './percent';

import type { DirectLabel } from './labelsOnAreas';

interface DirectLabelsProps {
  /** The names and their places. */
  labels: readonly DirectLabel[];
  /** Whether they stand on patterns. */
  hasPatterns: boolean;
}

/**
 * Names on the areas, so that colour is not all that tells them apart.
 *
 * @example <DirectLabels labels={labelsOnAreas(daily, geometry, 1152, 288)} hasPatterns={false} />
 */
export const DirectLabels = memo(function DirectLabels({ labels, hasPatterns }: DirectLabelsProps) {
  return labels.map(({ id, name, ground, x, y }) => (
    <text
      key={id}
      className={`aic-chart-direct aic-chart-direct-${hasPatterns ? 'any' : ground}`}
      x={percent(x)}
      y={percent(y)}
      dy="0.36em"
      textAnchor="middle"
      data-aic-part="direct-label"
    >
      {name}
    </text>
  ));
});
