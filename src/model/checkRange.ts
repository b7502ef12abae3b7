import { parseDay } from './calendar';
import { CreditUsageError } from './creditUsageError';
import { DAY_WANTED } from './wanted';

import type { DayRange } from './dayRange';
import type { DaySpan } from './daySpan';

/** A range given from outside as day numbers. Throws CreditUsageError for an empty, inverted or impossible one. */
export function checkRange(range: DayRange, code: 'invalid-range' | 'invalid-billing-period', path: string): DaySpan {
  const start = parseDay(range.start);
  const end = parseDay(range.end);
  if (start !== null && end !== null && start < end) return { start, end };
  throw new CreditUsageError(code, path, `${range.start} to ${range.end}`, `${DAY_WANTED}, end after start`);
}
