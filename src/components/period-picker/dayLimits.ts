import { lastDay } from './lastDay';

import type { CreditUsage } from '../../model/creditUsage';
import type { Day } from '../../model/day';
import type { PeriodChoice } from './periodChoice';

/** First and last day of a custom range, both included. */
export interface DayLimits {
  /** Earliest day. */
  readonly first: Day;
  /** Latest day. */
  readonly last: Day;
}

/**
 * The days a custom range may hold: from the first day of the data, or of the named periods where that is earlier, to the
 * last day of the current period. Beyond them there is nothing to see.
 *
 * @example dayLimits(usage, choices) // { first: '2025-08-25', last: '2025-11-30' }
 */
export function dayLimits(usage: CreditUsage, choices: readonly PeriodChoice[]): DayLimits {
  // Days sort as their text does.
  const starts = choices.map(({ range }) => range.start).concat(usage.firstDay ?? []);
  const ends = choices.map(({ range }) => range.end);
  return { first: starts.sort()[0] ?? '', last: lastDay(ends.sort().at(-1) ?? '') };
}
