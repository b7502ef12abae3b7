import { dateTimeFormat } from './intlCache';
import { plainSpaces } from './plainSpaces';

const CLOCK = {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/**
 * An instant as the clock shows it in a zone, by 24 hours, the zone named. A zone without an abbreviation in the language
 * is written by its distance from UTC; one that this machine does not know is not used, and the text then says UTC. An
 * invalid date gives ''.
 *
 * @example formatInstant(new Date('2025-12-01T00:00:00Z'), 'UTC', 'en') // 'Dec 1, 00:00 UTC'
 */
export function formatInstant(date: Date, timeZone: string, locale: string): string {
  if (Number.isNaN(date.getTime())) return '';
  return plainSpaces(clock(timeZone, locale).format(date));
}

function clock(timeZone: string, locale: string): Intl.DateTimeFormat {
  try {
    return dateTimeFormat(locale, { ...CLOCK, timeZone });
  } catch {
    return dateTimeFormat(locale, CLOCK);
  }
}
