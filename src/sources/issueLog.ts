import { shown } from '../model/shown';

import { ownText } from './ownText';

import type { SourceIssue, SourceIssueCode, SourceIssueCounts } from './sourceIssue';

/** Issues kept with their text; further ones are counted only, so that a file of bad rows stays small in memory. */
const MAX_ISSUES = 1_000;
/** Longest foreign text that an issue carries. */
const MAX_VALUE_LENGTH = 200;

const LEFT_OUT = '; the row is left out';
const COUNTS = '; the row counts';

/** What happened and what to do, after the place and the value. */
const EXPLANATIONS: { readonly [code in SourceIssueCode]: string } = {
  'too-few-cells': `has fewer cells than the header${LEFT_OUT}`,
  'too-many-cells': `has more cells than the header${LEFT_OUT}. Put quotes around cells with commas`,
  'malformed-quotes': `has a quote out of place${LEFT_OUT}. Write a quote inside quotes twice`,
  'invalid-record': `is not a record${LEFT_OUT}. Give { day, productId, credits }`,
  'invalid-day': `is not a day such as 2025-11-22${LEFT_OUT}`,
  'missing-product': `is not a product id${LEFT_OUT}. Give a text`,
  'invalid-credits': `is not a finite amount${LEFT_OUT}. Write a decimal such as 1234.56`,
  'other-unit': `is not ai-credits${LEFT_OUT}`,
  precision: `has more digits than a number holds${COUNTS} with the nearest one`,
  'invalid-excess': `does not tell the excess${COUNTS}, its excess is unknown`,
  'invalid-quota': `is not a quota${COUNTS}, this quota does not`,
  'mixed-quota': `is not in the unit of the quotas above${COUNTS}, but no quota is suggested`,
  'replaced-characters': `holds characters that are not UTF-8${COUNTS}. Save the file as UTF-8`,
};

/** Issues as they are found. */
export interface IssueLog {
  /** Notes an issue. */
  readonly add: (code: SourceIssueCode, line: number, field: string, value: string) => void;
  /** The first 1,000. */
  readonly issues: readonly SourceIssue[];
  /** All of them, by code. */
  readonly counts: SourceIssueCounts;
}

/**
 * Starts a log.
 *
 * @param place what a line number counts: 'line' of a file, or 'record' of a list
 * @example createIssueLog('line').add('invalid-credits', 7, 'quantity', 'abc')
 *   // "ai-credits-analytics: line 7, quantity 'abc' is not a finite amount; the row is left out. …"
 */
export function createIssueLog(place: 'line' | 'record'): IssueLog {
  const issues: SourceIssue[] = [];
  const counts: Partial<Record<SourceIssueCode, number>> = {};
  return {
    issues,
    counts,
    add(code, line, field, value) {
      counts[code] = (counts[code] ?? 0) + 1;
      if (issues.length === MAX_ISSUES) return;
      const text = ownText(value.slice(0, MAX_VALUE_LENGTH));
      const where = `${place} ${line}${field === '' ? '' : `, ${field}`}`;
      issues.push({
        code,
        line,
        field,
        value: text,
        message: `ai-credits-analytics: ${where} ${shown(text)} ${EXPLANATIONS[code]}.`,
      });
    },
  };
}
