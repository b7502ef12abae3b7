import { dayFromNumber, parseDay } from '../../model/calendar';

import type { Day } from '../../model/day';

/**
 * The last day of a range that ends before `end`: what people call its end. Text that is no day comes back as it is.
 *
 * @example lastDay('2025-12-01') // '2025-11-30'
 */
export function lastDay(end: Day): Day {
  const number = parseDay(end);
  return number === null ? end : dayFromNumber(number - 1);
}
