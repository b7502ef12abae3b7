import { shown } from './shown';

import type { UsageIssue, UsageIssueCode } from './usageIssue';

/** What happened and what to do, after the place and the value. */
const EXPLANATIONS: { readonly [code in UsageIssueCode]: string } = {
  'invalid-record': 'is not an object; the row is left out. Give { day, productId, credits }.',
  'invalid-day':
    'is not a day; the row is left out. Write YYYY-MM-DD of an existing day, or a timestamp with Z or an offset.',
  'missing-product': 'is not a product id; the row is left out. Give a string.',
  'invalid-credits': 'is not a finite amount; the row is left out. Give a number or a decimal string.',
  'duplicate-id': 'stands on another row too; this row is left out. Give each row an id of its own.',
  'day-out-of-range': 'lies too far from the other rows; the row is left out. Rows span at most 3,660 days.',
  precision: 'has more digits than a number holds; it is counted as the nearest number.',
  'partial-excess':
    'is missing here while other rows of the billing period carry it; excess is computed. Give it on all rows or on none.',
  'after-data-through': 'is later than dataThrough; the row counts. Check dataThrough.',
  'future-day': 'is later than today; its credits do not count yet.',
  'duplicate-allowance': 'stands twice in the allowance list; the later entry holds.',
};

/** Longest foreign text that an issue carries. */
const MAX_VALUE_LENGTH = 200;

/**
 * Writes an issue with its message.
 *
 * @example usageIssueOf('invalid-credits', 3, 'records', 'credits', 'abc').message
 *   // "ai-credits-analytics: records[3].credits 'abc' is not a finite amount; the row is left out. …"
 */
export function usageIssueOf(
  code: UsageIssueCode,
  index: number | null,
  list: string,
  field: string,
  value: unknown,
): UsageIssue {
  const place = index === null ? field : `${list}[${index}]${field === '' ? '' : `.${field}`}`;
  return {
    code,
    index,
    field,
    value: typeof value === 'string' && value.length > MAX_VALUE_LENGTH ? value.slice(0, MAX_VALUE_LENGTH) : value,
    message: `ai-credits-analytics: ${place} ${shown(value)} ${EXPLANATIONS[code]}`,
  };
}
