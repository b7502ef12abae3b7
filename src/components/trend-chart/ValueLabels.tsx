import { formatCompact } from '../../format/formatCompact';

import type { ValueAxis } from './valueAxis';

interface ValueLabelsProps {
  /** The value axis. */
  axis: ValueAxis;
  /** Locale of the labels. */
  locale: string;
}

/**
 * The labels of the value axis, in short. Plain text in a column that is as wide as its widest label, so no text has to be
 * measured; steps are even, so they are spread evenly.
 *
 * @example <ValueLabels axis={valueAxis(28215, 6)} locale="en" /> // 0, 5K, …, 30K from the bottom up
 */
export function ValueLabels({ axis, locale }: ValueLabelsProps) {
  return (
    <div className="aic-chart-values" data-aic-part="axis-y" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span key={tick} className="aic-chart-value">
          {formatCompact(tick, locale)}
        </span>
      ))}
    </div>
  );
}
