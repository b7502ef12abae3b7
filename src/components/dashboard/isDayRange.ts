import { parseDay } from '../../model/calendar';
import { maxDays } from '../../model/maxDays';

import type { DayRange } from '../../model/dayRange';

/**
 * Whether the range holds days that exist, at least one and at most 3,660; metrics throw at any other.
 *
 * @example isDayRange({ start: '2025-11-05', end: '2025-11-05' }) // false: it ends before its first day is over
 */
export function isDayRange(range: DayRange): boolean {
  const start = parseDay(range.start);
  const end = parseDay(range.end);
  return start !== null && end !== null && start < end && end - start <= maxDays;
}
