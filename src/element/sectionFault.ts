import { isDayRange } from '../components/dashboard/isDayRange';
import { CreditUsageError } from '../model/creditUsageError';
import { dayWanted } from '../model/dayWanted';
import { instantWanted } from '../model/instantWanted';
import { maxDays } from '../model/maxDays';

import type { DashboardMessages } from '../format/messages/dashboard';
import type { DayRange } from '../model/dayRange';

/** Why a section draws no figures, for the page and for the person who looks at it. */
export interface SectionFault {
  /** For the page. */
  readonly error: Error;
  /** Which words say it in place of the figures; `null`: those of the error state. */
  readonly words: Extract<keyof DashboardMessages, 'invalidNow' | 'invalidRange'> | null;
}

/** What of the properties of an element decides. */
export interface SectionTimes {
  /** Whether `givenNow` is an instant, or left out. */
  readonly hasToday: boolean;
  /** The days that were read from `givenRange`; one that is none is ''. */
  readonly range: DayRange | undefined;
  /** What the page gave as now. */
  readonly givenNow: unknown;
  /** What the page gave as range. */
  readonly givenRange: unknown;
}

/**
 * The fault of a `now` or a `range` that is none, at which metrics would throw.
 *
 * @returns `null` where both can be computed with.
 * @example sectionFault({ hasToday: false, range: undefined, givenNow: 'yesterday', givenRange: undefined })?.error.message
 *   // "ai-credits-analytics: now is 'yesterday'. Give an instant with Z or an offset."
 */
export function sectionFault({ hasToday, range, givenNow, givenRange }: SectionTimes): SectionFault | null {
  if (!hasToday) {
    return { error: new CreditUsageError('invalid-now', 'now', givenNow, instantWanted), words: 'invalidNow' };
  }
  if (range === undefined || isDayRange(range)) return null;
  const found = typeof givenRange === 'object' ? `${range.start || 'none'} to ${range.end || 'none'}` : givenRange;
  const wanted = `${dayWanted}, end after start, at most ${maxDays} days`;
  return { error: new CreditUsageError('invalid-range', 'range', found, wanted), words: 'invalidRange' };
}
