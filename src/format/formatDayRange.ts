import { dayInstant } from './dayInstant';
import { dateTimeFormat } from './intlCache';
import { plainSpaces } from './plainSpaces';
import type { DayRange } from '../model/dayRange';

/** In UTC, where these instants are, each day has as many milliseconds. */
const DAY_MS = 86_400_000;

/**
 * A range of days, both ends named as people do: the last day is the one before the excluded `end`. Years are written
 * only where they differ from each other; one day is written as one day, and so is a range without days.
 *
 * @example formatDayRange({ start: '2025-11-01', end: '2025-12-01' }, 'en') // 'Nov 1 – 30'
 */
export function formatDayRange(range: DayRange, locale: string): string {
  const first = dayInstant(range.start);
  if (Number.isNaN(first.getTime())) return range.start;
  const end = new Date(dayInstant(range.end).getTime() - DAY_MS);
  const last = end > first ? end : first;
  const isOneYear = first.getUTCFullYear() === last.getUTCFullYear();
  const format = dateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    year: isOneYear ? undefined : 'numeric',
  });
  return plainSpaces(format.formatRange(first, last));
}
