import { dayFromNumber } from '../model/calendar';

import type { DayRange } from '../model/dayRange';
import type { DaySpan } from '../model/daySpan';

/** A span of day numbers as people and hosts write it. */
export function dayRangeOf(span: DaySpan): DayRange {
  return { start: dayFromNumber(span.start), end: dayFromNumber(span.end) };
}
