import { addDays, parseDay } from '../../model/calendar';

import type { Day } from '../../model/day';
import type { DayRange } from '../../model/dayRange';
import type { DayLimits } from './dayLimits';

/** A range, or the key of the message that says why it is none. */
export type CustomRange =
  | { readonly range: DayRange; readonly problem: null }
  | { readonly range: null; readonly problem: 'incomplete' | 'inverted' | 'outside' };

/**
 * The range that goes from one day to another, both included, as people enter it.
 *
 * @example customRange('2025-11-03', '2025-11-09', limits).range // { start: '2025-11-03', end: '2025-11-10' }
 */
export function customRange(first: Day, last: Day, limits: DayLimits): CustomRange {
  if (parseDay(first) === null || parseDay(last) === null) return { range: null, problem: 'incomplete' };
  if (last < first) return { range: null, problem: 'inverted' };
  if (first < limits.first || last > limits.last) return { range: null, problem: 'outside' };
  return { range: { start: first, end: addDays(last, 1) }, problem: null };
}
