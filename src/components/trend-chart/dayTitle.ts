import { formatDay } from '../../format/formatDay';

import type { DailyUsage } from '../../model/dailyUsage';

/**
 * A day as the tooltip and the spoken name write it: with its weekday, or with its year where the days are of several.
 *
 * @example dayTitle(daily, 10, 'en') // 'Tue, Nov 11'
 */
export function dayTitle(daily: DailyUsage, day: number, locale: string): string {
  const isLong = daily.days[0]?.slice(0, 4) !== daily.days.at(-1)?.slice(0, 4);
  return formatDay(daily.days[day] ?? '', locale, isLong ? 'full' : 'weekday');
}
