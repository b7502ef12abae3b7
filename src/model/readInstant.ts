import { parseInstant } from './calendar';

import type { Now } from './now';

/** The years 0 to 9999, whose days are written with four digits; microseconds given for milliseconds lie beyond them. */
const FIRST_INSTANT = -62_167_219_200_000;
const LAST_INSTANT = 253_402_300_799_999;

/**
 * The instant that a `now` stands for, without throwing.
 *
 * @returns milliseconds since 1970 UTC; NaN for an invalid Date, a number that is no instant, or a string without offset.
 * @example readInstant('2025-11-22T09:30:00Z') // 1763803800000
 */
export function readInstant(now: Now): number {
  const instant = typeof now === 'string' ? (parseInstant(now) ?? NaN) : new Date(now).getTime();
  return instant >= FIRST_INSTANT && instant <= LAST_INSTANT ? instant : NaN;
}
