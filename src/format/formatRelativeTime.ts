import { relativeTimeFormat } from './intlCache';

/** Hebrew says one and two in words and then in brackets again, which reads as the mark of a footnote. */
const SAID_AGAIN = / \(\d\)$/;

/**
 * How long before `to` an instant `from` lies (or after it), in whole units of the largest that fits; under a minute it is
 * "now". An invalid date gives ''.
 *
 * @example formatRelativeTime(new Date('2025-11-22T07:00:00Z'), new Date('2025-11-22T09:30:00Z'), 'en') // '2 hours ago'
 */
export function formatRelativeTime(from: Date, to: Date, locale: string): string {
  const distance = from.getTime() - to.getTime();
  if (Number.isNaN(distance)) return '';
  // The clock reading this long after 1970-01-01 00:00 UTC counts the whole units of the distance.
  const reading = new Date(Math.abs(distance));
  const units = [
    ['year', reading.getUTCFullYear() - 1970],
    ['month', reading.getUTCMonth()],
    ['day', reading.getUTCDate() - 1],
    ['hour', reading.getUTCHours()],
    ['minute', reading.getUTCMinutes()],
  ] as const;
  for (const [unit, count] of units) {
    if (count > 0) {
      return relativeTimeFormat(locale, {})
        .format(Math.sign(distance) * count, unit)
        .replace(SAID_AGAIN, '');
    }
  }
  return relativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
}
