import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartText } from './chartText';
import type { DayScale } from './dayScale';
import type { PlotFlag } from './plotFlag';

/** A period begins between its first day and the day before. */
const HALF_DAY = 0.5;
/** More resets than this are told by their rhythm. */
const NAMED_RESETS = 3;

/**
 * The flags of a chart: today, what the host tells, and the resets within the days drawn.
 *
 * @param isShort whether today's words are short
 * @example chartFlags(daily, [], dayScale(30, 'ltr'), text, false) // [{ kind: 'today', at: 72.4, label: 'Today, partial', … }]
 */
export function chartFlags(
  daily: DailyUsage,
  annotations: readonly ChartAnnotation[],
  scale: DayScale,
  { t }: ChartText,
  isShort: boolean,
): readonly PlotFlag[] {
  const today = daily.days.indexOf(daily.today);
  const flags: PlotFlag[] = [];
  if (today !== -1) {
    const label = t(isShort || daily.known[today] !== true ? 'todayShort' : 'today');
    flags.push({ kind: 'today', key: 'today', at: scale.percentOf(today), label });
  }
  for (const [place, { day, label }] of annotations.entries()) {
    const at = daily.days.indexOf(day);
    if (at !== -1) flags.push({ kind: 'annotation', key: `${place} ${day}`, at: scale.percentOf(at), label });
  }
  const resets = daily.periodStarts.map((day) => ({ day, at: daily.days.indexOf(day) })).filter(({ at }) => at > 0);
  const label = resets.length > NAMED_RESETS ? '' : t('reset');
  for (const { day, at } of resets) {
    flags.push({ kind: 'reset', key: `reset ${day}`, at: scale.percentOf(at - HALF_DAY), label });
  }
  return flags;
}
