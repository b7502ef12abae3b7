import { useText } from '../../context/useText';
import { formatDay } from '../../format/formatDay';
import { periodMessages } from '../../format/messages/period';
import { presetDays } from '../shared/presetDays';
import { lastDay } from './lastDay';

import type { DayRange } from '../../model/dayRange';
import type { PeriodPreset } from '../../model/periodPreset';

/** Length of the year in a day. */
const YEAR = 4;

/** The words for a period. */
export interface PeriodWords {
  /** Its name, such as "Last 7 days". */
  readonly name: (preset: PeriodPreset) => string;
  /** Its first and last day, with years where they are not all this one: "Nov 1 – Nov 30". */
  readonly days: (range: DayRange) => string;
}

/**
 * The words for periods.
 *
 * @param today - A day of the year that goes without saying.
 * @example usePeriodWords('2025-11-22').days({ start: '2025-11-01', end: '2025-12-01' }) // 'Nov 1 – Nov 30'
 */
export function usePeriodWords(today: string): PeriodWords {
  const text = useText('period', periodMessages);
  const { locale } = text;
  const thisYear = today.slice(0, YEAR);
  return {
    name: (preset) => text.t(preset, { days: presetDays(preset) }),
    days: ({ start, end }) => {
      const last = lastDay(end);
      const isOneYear = start.slice(0, YEAR) === last.slice(0, YEAR);
      const lastWords = formatDay(last, locale, isOneYear && last.slice(0, YEAR) === thisYear ? 'short' : 'full');
      if (start === last) return lastWords;
      return text.t('days', { first: formatDay(start, locale, isOneYear ? 'short' : 'full'), last: lastWords });
    },
  };
}
