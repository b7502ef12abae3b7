import { useParts } from '../../context/useParts';

import { dayTicks } from './dayTicks';
import { percent } from './percent';

import type { DayExplorerProps } from './DayExplorer';

/**
 * The labels of the time axis under the plot; today's is bold.
 *
 * @example <DayLabels {...view} />
 */
export function DayLabels({ daily, geometry, box, text }: DayExplorerProps) {
  const part = useParts();
  return (
    <g {...part('axis-x', 'aic-plain')}>
      {dayTicks(daily, box.room, box.isShort, text.locale).map(({ day, label, anchor, isToday }) => (
        <text
          key={daily.days[day]}
          className={isToday ? 'aic-chart-label aic-chart-label-today' : 'aic-chart-label'}
          x={percent(geometry.scale.percentOf(day))}
          y="100%"
          dy="1.65em"
          textAnchor={anchor}
        >
          {label}
        </text>
      ))}
    </g>
  );
}
