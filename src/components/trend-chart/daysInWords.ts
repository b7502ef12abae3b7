import { formatDay } from '../../format/formatDay';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartText } from './chartText';

/**
 * The first and last day of the series in words, years written only where they differ.
 *
 * @example daysInWords(daily, text) // 'Nov 1 to Nov 30'
 */
export function daysInWords({ days }: Pick<DailyUsage, 'days'>, { t, locale }: ChartText): string {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  const style = first.slice(0, 4) === last.slice(0, 4) ? 'short' : 'full';
  if (first === last) return formatDay(first, locale, style);
  return t('days', { first: formatDay(first, locale, style), last: formatDay(last, locale, style) });
}
