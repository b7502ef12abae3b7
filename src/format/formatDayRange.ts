import { dayInstant } from './dayInstant';
import { dateTimeFormat } from './intlCache';
import { plainSpaces } from './plainSpaces';
import type { DayRange } from '../model/dayRange';

/** In UTC, where these instants are, each day has as many milliseconds. */
const DAY_MS = 86_400_000;

/**
 * A range of days, both ends named as people do: the last day is the one before the excluded `end`. Years are written
 * only where they differ from each other; one day is written as one day, and so is a range without days. Where a language
 * writes the days of a range in another way than one day ("11/01～11/22" beside "11月1日"), it is two single days.
 *
 * @example formatDayRange({ start: '2025-11-01', end: '2025-12-01' }, 'en') // 'Nov 1 – 30'
 */
export function formatDayRange(range: DayRange, locale: string): string {
  const first = dayInstant(range.start);
  if (Number.isNaN(first.getTime())) return range.start;
  const end = new Date(dayInstant(range.end).getTime() - DAY_MS);
  const last = end > first ? end : first;
  const format = dateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    year: first.getUTCFullYear() === last.getUTCFullYear() ? undefined : 'numeric',
  });
  const text = plainSpaces(format.formatRange(first, last));
  // Japanese and Chinese have a month in figures in ranges alone.
  return text.includes('/') ? `${format.format(first)}～${format.format(last)}` : text;
}
