import { shown } from './shown';

/** What to give instead, by what was wrong. Faults of single rows are issues, not errors. */
const ADVICE = {
  'invalid-records': 'Give an array of rows.',
  'invalid-products': 'Give { id, name }, the id being a string.',
  'invalid-allowance': 'Give credits, 0 or more, or null for no limit; a history needs from as YYYY-MM-DD.',
  'invalid-time-zone': 'Give an IANA name such as Europe/Berlin.',
  'invalid-reset-day': 'Give a whole number from 1 to 31.',
  'invalid-billing-period': 'Give days as YYYY-MM-DD, end after start.',
  'invalid-data-through': 'Give a day as YYYY-MM-DD.',
  'invalid-as-of': 'Give an instant with Z or an offset.',
  'invalid-now': 'Give an instant: a Date, milliseconds, or text with Z or an offset.',
  'invalid-range': 'Give days as YYYY-MM-DD, end after start.',
  'invalid-percent-digits': 'Give a whole number from 0 to 6.',
} as const;

/** What is wrong with the arguments as a whole. */
export type CreditUsageErrorCode = keyof typeof ADVICE;

/**
 * Thrown for a fault that leaves nothing to compute with. The message says what was found, where, and what to give.
 *
 * @example new CreditUsageError('invalid-reset-day', 'resetDay', 0).message
 *   // 'ai-credits-analytics: resetDay is 0. Give a whole number from 1 to 31.'
 */
export class CreditUsageError extends Error {
  override name = 'CreditUsageError';
  /** Stable code, for programs. */
  readonly code: CreditUsageErrorCode;
  /** Where the fault stands, such as 'allowance[1].included'. */
  readonly path: string;

  constructor(code: CreditUsageErrorCode, path: string, found: unknown) {
    super(`ai-credits-analytics: ${path} is ${shown(found)}. ${ADVICE[code]}`);
    this.code = code;
    this.path = path;
  }
}
