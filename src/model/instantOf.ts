import { check } from './check';
import { instantWanted } from './instantWanted';
import { readInstant } from './readInstant';

import type { Now } from './now';

/**
 * The instant that a `now` stands for.
 *
 * @returns milliseconds since 1970 UTC.
 * @throws CreditUsageError 'invalid-now' for an invalid Date, a number that is no instant, or a string without offset.
 * @example instantOf('2025-11-22T09:30:00Z') // 1763803800000
 */
export function instantOf(now: Now): number {
  const instant = readInstant(now);
  check(!Number.isNaN(instant), 'invalid-now', 'now', now, instantWanted);
  return instant;
}
