import { parseDay } from './calendar';
import { check } from './check';
import { dayWanted } from './dayWanted';

import type { DayRange } from './dayRange';
import type { DaySpan } from './daySpan';

/** A range given from outside as day numbers. Throws CreditUsageError for an empty, inverted or impossible one. */
export function checkRange(range: DayRange, code: 'invalid-range' | 'invalid-billing-period', path: string): DaySpan {
  const start = parseDay(range.start);
  const end = parseDay(range.end);
  const isRange = start !== null && end !== null && start < end;
  check(isRange, code, path, `${range.start} to ${range.end}`, `${dayWanted}, end after start`);
  return { start, end };
}
