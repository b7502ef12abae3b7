import { dayNumber, parseDay } from './calendar';
import { CreditUsageError } from './creditUsageError';
import { dayWanted } from './dayWanted';

import type { Allowance } from './allowance';
import type { AllowanceChange } from './allowanceChange';
import type { Day } from './day';

/** An allowance without a date holds from before any day. */
const FROM_THE_BEGINNING = '0000-01-01';
const AMOUNT_WANTED = 'credits, 0 or more, or null for no limit';

/** `Array.isArray` does not narrow a readonly array. */
function isHistory(allowance: Allowance | readonly AllowanceChange[]): allowance is readonly AllowanceChange[] {
  return Array.isArray(allowance);
}

/**
 * Checks the allowance, or its history, and puts the history in order.
 *
 * @param remark told of each entry that a later one with the same `from` replaces
 * @throws CreditUsageError 'invalid-allowance'
 * @returns allowances by `from`, ascending; of two with the same `from` the one in force comes last.
 */
export function checkAllowances(
  allowance: Allowance | readonly AllowanceChange[],
  remark: (index: number, from: Day) => void,
): AllowanceChange[] {
  const isList = isHistory(allowance);
  const history = isList ? allowance : [{ from: FROM_THE_BEGINNING, ...allowance }];
  const fail = (path: string, found: unknown, wanted: string): never => {
    throw new CreditUsageError('invalid-allowance', `allowance${path}`, found, wanted);
  };
  if (history.length === 0) fail('', allowance, 'at least one entry');
  for (const [index, change] of history.entries()) {
    const path = isList ? `[${index}]` : '';
    for (const field of ['included', 'excessLimit'] as const) {
      const amount = change?.[field];
      if (amount !== null && !(Number.isFinite(amount) && amount >= 0)) fail(`${path}.${field}`, amount, AMOUNT_WANTED);
    }
    if (parseDay(change.from) === null) fail(`${path}.from`, change.from, dayWanted);
    if (history.some(({ from }, later) => later > index && from === change.from)) remark(index, change.from);
  }
  return history
    .map(({ from, included, excessLimit }) => ({ from, included, excessLimit }))
    .sort((a, b) => dayNumber(a.from) - dayNumber(b.from));
}
