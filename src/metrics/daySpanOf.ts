import { parseDay } from '../model/calendar';
import { CreditUsageError } from '../model/creditUsageError';
import { shown } from '../model/shown';

import type { DayRange } from '../model/dayRange';
import type { DaySpan } from '../model/daySpan';

/** A range given from outside, checked. Throws CreditUsageError 'invalid-range' for an empty, inverted or impossible one. */
export function daySpanOf(range: DayRange): DaySpan {
  const start = typeof range.start === 'string' ? parseDay(range.start) : null;
  const end = typeof range.end === 'string' ? parseDay(range.end) : null;
  if (start !== null && end !== null && start < end) return { start, end };
  const found = `${shown(range.start)} to ${shown(range.end)}`;
  throw new CreditUsageError(
    'invalid-range',
    'range',
    `${found} holds no day. Give start and end as YYYY-MM-DD, end being the day after the last.`,
  );
}
