import { shown } from './shown';

import type { UsageIssue, UsageIssueCode } from './usageIssue';

const LEFT_OUT = 'Row left out.';

/** What became of the row and what to give instead, after the place and the value. */
const ADVICE: { readonly [code in UsageIssueCode]: string } = {
  'invalid-record': `${LEFT_OUT} Give { day, productId, credits }.`,
  'invalid-day': `${LEFT_OUT} Give a day as YYYY-MM-DD, or an instant with Z or an offset.`,
  'missing-product': `${LEFT_OUT} Give an id, being a string.`,
  'invalid-credits': `${LEFT_OUT} Give a finite number or a decimal string.`,
  'duplicate-id': `${LEFT_OUT} Another has the same id.`,
  'day-out-of-range': `${LEFT_OUT} Rows span at most 3,660 days.`,
  precision: 'Counted as the nearest number.',
  'partial-excess': 'Excess is computed. Give it on all rows of a billing period or on none.',
  'after-data-through': 'The row counts, though later than dataThrough.',
  'future-day': 'Later than today: the row does not count yet.',
  'duplicate-allowance': 'The later entry of the same day holds.',
};

/** Longest foreign text that an issue carries. */
const MAX_VALUE_LENGTH = 200;

/**
 * Writes an issue with its message.
 *
 * @param list the input's list that holds the entry
 * @example usageIssueOf('invalid-credits', 3, 'credits', 'abc').message
 *   // "ai-credits-analytics: records[3].credits is 'abc'. Row left out. Give a finite number or a decimal string."
 */
export function usageIssueOf(
  code: UsageIssueCode,
  index: number | null,
  field: string,
  value: unknown,
  list = 'records',
): UsageIssue {
  const place = [index === null ? list : `${list}[${index}]`, field].filter(Boolean).join('.');
  return {
    code,
    index,
    field,
    value: typeof value === 'string' ? value.slice(0, MAX_VALUE_LENGTH) : value,
    message: `ai-credits-analytics: ${place} is ${shown(value)}. ${ADVICE[code]}`,
  };
}
