import { useParts } from '../../context/useParts';

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
export function DirectLabels({ labels, hasPatterns }: DirectLabelsProps) {
  const part = useParts();
  return labels.map(({ id, name, ground, x, y }) => (
    <text
      key={id}
      {...part('direct-label', `aic-chart-direct aic-chart-direct-${hasPatterns ? 'any' : ground}`)}
      x={percent(x)}
      y={percent(y)}
      dy="0.36em"
      textAnchor="middle"
    >
      {name}
    </text>
  ));
}
