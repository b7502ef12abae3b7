import type { DailyUsage } from '../../model/dailyUsage';
import type { Day } from '../../model/day';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartText } from './chartText';
import type { DayScale } from './dayScale';
import type { PlotFlag } from './plotFlag';
import type { PlotBox } from './usePlotBox';

/** A period begins between its first day and the day before. */
const HALF_DAY = 0.5;
/** More resets than this are told by their rhythm. */
const NAMED_RESETS = 3;
/** Resets closer than this would drown the areas. */
const CLOSEST_PX = 24;

/**
 * The flags of a chart: today, what the host tells, and the resets within the days drawn.
 *
 * @param box measures of the plot: in a short one today's words are short
 * @example chartFlags(daily, [], dayScale(30, 'ltr'), text, box) // [{ kind: 'today', at: 72.4, label: 'Today, partial', … }]
 */
export function chartFlags(
  daily: DailyUsage,
  annotations: readonly ChartAnnotation[],
  scale: DayScale,
  { t }: ChartText,
  { isShort, room }: PlotBox,
): readonly PlotFlag[] {
  const { days, today } = daily;
  const flag = (kind: PlotFlag['kind'], key: string, day: Day, label: string, shift = 0): readonly PlotFlag[] => {
    const at = days.indexOf(day);
    return at === -1 ? [] : [{ kind, key, at: scale.percentOf(at - shift), label }];
  };
  const resets = daily.periodStarts.filter((day) => days.indexOf(day) > 0);
  return [
    ...flag('today', 'today', today, t(isShort || daily.known[days.indexOf(today)] !== true ? 'todayShort' : 'today')),
    ...annotations.flatMap(({ day, label }, place) => flag('note', `${place} ${day}`, day, label)),
    ...(resets.length * CLOSEST_PX > room ? [] : resets).flatMap((day) =>
      flag('reset', `reset ${day}`, day, resets.length > NAMED_RESETS ? '' : t('reset'), HALF_DAY),
    ),
  ];
}
