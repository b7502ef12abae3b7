import { formatCompact } from '../../format/formatCompact';
import { formatRatio } from '../../format/formatRatio';

import type { ChartMode } from './chartMode';
import type { ValueAxis } from './valueAxis';

interface ValueLabelsProps {
  /** The value axis. */
  axis: ValueAxis;
  /** How the days are drawn: shares are written in percent. */
  mode: ChartMode;
  /** Locale of the labels. */
  locale: string;
}

/** Decimals of an axis in steps of 0.01 and above. */
const USUAL_DIGITS = 2;

/**
 * The labels of the value axis, in short. Plain text in a column that is as wide as its widest label, so no text has to be
 * measured; steps are even, so they are spread evenly.
 *
 * @example <ValueLabels axis={valueAxis(28215, 6)} mode="stacked" locale="en" /> // 0, 5K, …, 30K from the bottom up
 */
export function ValueLabels({ axis, mode, locale }: ValueLabelsProps) {
  const [, step = 1] = axis.ticks;
  // Smaller steps take more decimals, or all their labels would be "<0.01".
  const digits = Math.max(USUAL_DIGITS, Math.ceil(-Math.log10(step)));
  return (
    <div className="aic-chart-values" data-aic-part="axis-y" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span key={tick} className="aic-chart-value">
          {mode === 'share' ? formatRatio(tick, locale) : formatCompact(tick, locale, digits)}
        </span>
      ))}
    </div>
  );
}
