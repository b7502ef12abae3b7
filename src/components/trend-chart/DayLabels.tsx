import { dayTicks } from './dayTicks';
import { percent } from './percent';

import type { DailyUsage } from '../../model/dailyUsage';
import type { DayScale } from './dayScale';

interface DayLabelsProps {
  /** The series. */
  daily: DailyUsage;
  /** Places of the days. */
  scale: DayScale;
  /** Pixels the plot is wide, at the usual size of text. */
  width: number;
  /** Whether labels are short. */
  isNarrow: boolean;
  /** Locale of the labels. */
  locale: string;
}

/**
 * The labels of the time axis under the plot; today's is bold.
 *
 * @example <DayLabels daily={daily} scale={scale} width={1152} isNarrow={false} locale="en" />
 */
export function DayLabels({ daily, scale, width, isNarrow, locale }: DayLabelsProps) {
  return (
    <g data-aic-part="axis-x">
      {dayTicks(daily, width, isNarrow, locale).map(({ day, label, anchor, isToday }) => (
        <text
          key={daily.days[day]}
          className={isToday ? 'aic-chart-label aic-chart-label-today' : 'aic-chart-label'}
          x={percent(scale.percentOf(day))}
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
