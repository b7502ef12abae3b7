import { createCreditUsage } from '../model/createCreditUsage';
import { CreditUsageError } from '../model/creditUsageError';

import { errorOf } from './errorOf';
import { fieldOf } from './fieldOf';

import type { CreditUsage } from '../model/creditUsage';
import type { CreditUsageInput } from '../model/creditUsageInput';
import type { UsageIssuesDetail } from './usageIssuesDetail';

/** What became of the usage a page gave. */
export interface ReadUsage extends UsageIssuesDetail {
  /** The usage to draw; `null` where none was given or none could be read. */
  readonly usage: CreditUsage | null;
}

/**
 * Reads what a page may set as `usage`: usage that is made already, or what `createCreditUsage` takes, as JSON holds it.
 * It never throws: what leaves nothing to draw is an error beside the issues.
 *
 * @example readUsage({ records: 'none' }).error?.message // "ai-credits-analytics: records is 'none'. Give …"
 */
export function readUsage(given: unknown): ReadUsage {
  if (given === undefined || given === null) return { usage: null, issues: [], error: null };
  try {
    if (isMade(given)) return { usage: given, issues: [], error: null };
    if (!isInput(given)) throw new CreditUsageError('invalid-records', 'usage', given, 'records and an allowance');
    const { usage, issues } = createCreditUsage(given);
    const { length } = given.records;
    // A page of "No usage yet" would hide that every row is wrong.
    if (length > 0 && usage.dayCount === 0) {
      const error = new Error(`ai-credits-analytics: none of the ${length} records can be read. The issues say why.`);
      return { usage: null, issues, error };
    }
    return { usage, issues, error: null };
  } catch (error) {
    return { usage: null, issues: [], error: errorOf(error) };
  }
}

/** A typed array of another window is none to `instanceof`. */
function isMade(given: unknown): given is CreditUsage {
  return ArrayBuffer.isView(fieldOf(given, 'credits'));
}

/** What an object lacks to be one, `createCreditUsage` says. */
function isInput(given: unknown): given is CreditUsageInput {
  return typeof given === 'object' && given !== null;
}
