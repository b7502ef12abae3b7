import { dayOfInstant, parseDay, parseInstant } from './calendar';

/**
 * The billing day that a record's `day` stands for: a plain day as it is, a timestamp with offset by its zone's calendar.
 *
 * @returns days since 1970-01-01; `null` for anything else, a timestamp without offset included.
 * @example readDay('2025-11-02T03:30:00Z', 'America/New_York') // 20393, that is 2025-11-01
 */
export function readDay(input: unknown, timeZone: string): number | null {
  const instant = parseInstant(input);
  return instant === null ? parseDay(input) : dayOfInstant(instant, timeZone);
}
