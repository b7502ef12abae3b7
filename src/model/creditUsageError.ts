import { shown } from './shown';

/** What is wrong with the arguments as a whole. Faults of single rows are issues, not errors. */
export type CreditUsageErrorCode =
  | 'invalid-records'
  | 'invalid-products'
  | 'invalid-allowance'
  | 'invalid-time-zone'
  | 'invalid-reset-day'
  | 'invalid-billing-period'
  | 'invalid-data-through'
  | 'invalid-as-of'
  | 'invalid-now'
  | 'invalid-range'
  | 'invalid-percent-digits';

/**
 * Thrown for a fault that leaves nothing to compute with. The message says where, what was found, and what to give.
 *
 * @example new CreditUsageError('invalid-reset-day', 'resetDay', 0, 'a whole number from 1 to 31').message
 *   // 'ai-credits-analytics: resetDay is 0. Give a whole number from 1 to 31.'
 */
export class CreditUsageError extends Error {
  override name = 'CreditUsageError';
  /** Stable code, for programs. */
  readonly code: CreditUsageErrorCode;
  /** Where the fault stands, such as 'allowance[1].included'. */
  readonly path: string;

  constructor(code: CreditUsageErrorCode, path: string, found: unknown, wanted: string) {
    super(`ai-credits-analytics: ${path} is ${shown(found)}. Give ${wanted}.`);
    this.code = code;
    this.path = path;
  }
}
