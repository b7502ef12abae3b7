import { formatDay } from '../../format/formatDay';

import { isOneYear } from './isOneYear';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartText } from './chartText';

/**
 * The first and last day of the series in words, years written only where they differ.
 *
 * @example daysInWords(daily, text) // 'Nov 1 to Nov 30'
 */
export function daysInWords({ days }: Pick<DailyUsage, 'days'>, { t, locale }: ChartText): string {
  const [first = '', last = ''] = [days[0], days.at(-1)].map((day = '') =>
    formatDay(day, locale, isOneYear(days) ? 'short' : 'full'),
  );
  return first === last ? first : t('days', { first, last });
}
