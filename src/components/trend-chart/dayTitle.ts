import { formatDay } from '../../format/formatDay';

import { isOneYear } from './isOneYear';

import type { DailyUsage } from '../../model/dailyUsage';

/**
 * A day as the tooltip and the spoken name write it: with its weekday, or with its year where the days are of several.
 *
 * @example dayTitle(daily, 10, 'en') // 'Tue, Nov 11'
 */
export function dayTitle(daily: DailyUsage, day: number, locale: string): string {
  return formatDay(daily.days[day] ?? '', locale, isOneYear(daily.days) ? 'weekday' : 'full');
}
