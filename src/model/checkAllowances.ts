import { dayNumber, parseDay } from './calendar';
import { check } from './check';
import { dayWanted } from './dayWanted';

import type { Allowance } from './allowance';
import type { AllowanceChange } from './allowanceChange';
import type { ReportIssue } from './reportIssue';

/** An allowance without a date holds from before any day. */
const FROM_THE_BEGINNING = '0000-01-01';
const AMOUNT_WANTED = '0 or more, or null for no limit';

/** `Array.isArray` does not narrow a readonly array. */
function isHistory(allowance: Allowance | readonly AllowanceChange[]): allowance is readonly AllowanceChange[] {
  return Array.isArray(allowance);
}

/**
 * Checks the allowance, or its history, and puts the history in order.
 *
 * @param report told of each entry that a later one with the same `from` replaces
 * @throws CreditUsageError 'invalid-allowance'
 * @returns allowances by `from`, ascending; of two with the same `from` the one in force comes last.
 */
export function checkAllowances(
  allowance: Allowance | readonly AllowanceChange[],
  report: ReportIssue,
): AllowanceChange[] {
  const isList = isHistory(allowance);
  const history = isList ? allowance : [{ from: FROM_THE_BEGINNING, ...allowance }];
  check(history.length > 0, 'invalid-allowance', 'allowance', '[]', 'at least one entry');
  const allowances = history.map((change, index) => {
    const { from, included, excessLimit } = change ?? {};
    const path = isList ? `allowance[${index}]` : 'allowance';
    for (const [field, amount] of Object.entries({ included, excessLimit })) {
      const isAmount = amount === null || (Number.isFinite(amount) && amount >= 0);
      check(isAmount, 'invalid-allowance', `${path}.${field}`, amount, AMOUNT_WANTED);
    }
    check(parseDay(from) !== null, 'invalid-allowance', `${path}.from`, from, dayWanted);
    return { from, included, excessLimit };
  });
  for (const [index, { from }] of allowances.entries()) {
    const isReplaced = allowances.slice(index + 1).some((later) => later.from === from);
    if (isReplaced) report('duplicate-allowance', index, 'from', from, 'allowance');
  }
  return allowances.sort((a, b) => dayNumber(a.from) - dayNumber(b.from));
}
