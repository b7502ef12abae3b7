import { useParts } from '../../context/useParts';
import { formatCompact } from '../../format/formatCompact';
import { formatRatio } from '../../format/formatRatio';

import type { DayExplorerProps } from './DayExplorer';

/** Decimals of an axis in steps of 0.01 and above. */
const USUAL_DIGITS = 2;

/**
 * The labels of the value axis, in short. Plain text in a column that is as wide as its widest label, so no text has to be
 * measured; steps are even, so they are spread evenly.
 *
 * @example <ValueLabels {...view} /> // 0, 5K, …, 30K from the bottom up
 */
export function ValueLabels({ geometry: { axis, mode }, text: { locale } }: DayExplorerProps) {
  const part = useParts();
  const [, step = 1] = axis.ticks;
  // Smaller steps take more decimals, or all their labels would be "<0.01".
  const digits = Math.max(USUAL_DIGITS, Math.ceil(-Math.log10(step)));
  return (
    <div {...part('axis-y', 'aic-chart-values')} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span key={tick} className="aic-chart-value">
          {mode === 'share' ? formatRatio(tick, locale) : formatCompact(tick, locale, digits)}
        </span>
      ))}
    </div>
  );
}
