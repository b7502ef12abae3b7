import { parseDay } from '../../model/calendar';

import type { DayRange } from '../../model/dayRange';

/**
 * The days a host has chosen, where they are days and at least one: plain JavaScript may pass anything.
 *
 * @example givenRange({ start: '2025-11-05', end: '2025-11-05' }) // undefined: it ends before its first day is over
 */
export function givenRange(value: DayRange | undefined): DayRange | undefined {
  const start = parseDay(value?.start);
  const end = parseDay(value?.end);
  return start !== null && end !== null && start < end ? value : undefined;
}
