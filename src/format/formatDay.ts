import { dayInstant } from './dayInstant';
import { dateTimeFormat } from './intlCache';
import { plainSpaces } from './plainSpaces';
import type { Day } from '../model/day';

/** How much of a day is written. */
export type DayStyle = 'short' | 'weekday' | 'full' | 'number' | 'month';

const STYLES = {
  short: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'short', month: 'short', day: 'numeric' },
  full: { month: 'short', day: 'numeric', year: 'numeric' },
  number: { day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;

/**
 * A calendar day in the Gregorian calendar. Text that is no day comes back as it is.
 *
 * 'short' "Nov 22", 'weekday' "Sat, Nov 22", 'full' "Nov 22, 2025", 'number' "22", 'month' "November 2025".
 *
 * @example formatDay('2025-11-22', 'en') // 'Nov 22'
 */
export function formatDay(day: Day, locale: string, style: DayStyle = 'short'): string {
  const instant = dayInstant(day);
  if (Number.isNaN(instant.getTime())) return day;
  return plainSpaces(dateTimeFormat(locale, STYLES[style]).format(instant));
}
