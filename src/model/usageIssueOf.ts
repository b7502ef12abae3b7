import { shown } from './shown';
import { dayWanted } from './dayWanted';
import { instantWanted } from './instantWanted';

import type { UsageIssue, UsageIssueCode } from './usageIssue';

/** What becomes of the row, and what to give instead. */
const ADVICE: { readonly [code in UsageIssueCode]: string } = {
  'invalid-record': 'Row left out. Give an object.',
  'invalid-day': `Row left out. Give ${dayWanted}, or ${instantWanted}.`,
  'missing-product': 'Row left out. Give a string.',
  'invalid-credits': 'Row left out. Give a finite decimal.',
  'duplicate-id': 'Row left out. Its id is taken.',
  'day-out-of-range': 'Row left out. Rows span at most 3,660 days.',
  precision: 'Counted as the nearest number.',
  'partial-excess': 'Excess is computed. Give it on all rows of a period.',
  'after-data-through': 'Counted, though after dataThrough.',
  'future-day': 'Not counted yet.',
  'duplicate-allowance': 'The later entry holds.',
};

/**
 * Writes an issue with its message.
 *
 * @param list the input's list that holds the entry
 * @example usageIssueOf('invalid-credits', 3, 'credits', 'abc').message
 *   // "ai-credits-analytics: records[3].credits is 'abc'. Row left out. Give a finite decimal."
 */
export function usageIssueOf(
  code: UsageIssueCode,
  index: number | null,
  field: string,
  value: unknown,
  list = 'records',
): UsageIssue {
  const place = `${list}[${index ?? ''}]${field && `.${field}`}`;
  return {
    code,
    index,
    field,
    value,
    message: `ai-credits-analytics: ${place} is ${shown(value)}. ${ADVICE[code]}`,
  };
}
