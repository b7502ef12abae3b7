import { parseDay } from './calendar';
import { CreditUsageError } from './creditUsageError';
import { usageIssueOf } from './usageIssueOf';

import type { Allowance } from './allowance';
import type { AllowanceChange } from './allowanceChange';
import type { UsageIssue } from './usageIssue';

/** An allowance without a date holds from before any day. */
const FROM_THE_BEGINNING = '0000-01-01';

/** `Array.isArray` does not narrow a readonly array. */
function isHistory(allowance: Allowance | readonly AllowanceChange[]): allowance is readonly AllowanceChange[] {
  return Array.isArray(allowance);
}

/** A plain copy of an allowance whose amounts are each 0 or more, or null. */
function checkAllowance(allowance: Allowance, path: string): Allowance {
  const { included, excessLimit } = allowance ?? {};
  for (const [field, amount] of Object.entries({ included, excessLimit })) {
    if (amount === null || (Number.isFinite(amount) && amount >= 0)) continue;
    throw new CreditUsageError('invalid-allowance', `${path}.${field}`, amount);
  }
  return { included, excessLimit };
}

/**
 * Checks the allowance, or its history, and puts the history in order.
 *
 * @throws CreditUsageError 'invalid-allowance'
 * @returns one entry a `from`, ascending; where two share a `from` the later one, with an issue for the other.
 */
export function checkAllowances(allowance: Allowance | readonly AllowanceChange[]): {
  allowances: AllowanceChange[];
  issues: UsageIssue[];
} {
  if (!isHistory(allowance)) {
    return { allowances: [{ from: FROM_THE_BEGINNING, ...checkAllowance(allowance, 'allowance') }], issues: [] };
  }
  const byFrom = new Map<string, { index: number; change: AllowanceChange }>();
  const issues: UsageIssue[] = [];
  for (const [index, change] of allowance.entries()) {
    const path = `allowance[${index}]`;
    const amounts = checkAllowance(change, path);
    const { from } = change;
    if (parseDay(from) === null) throw new CreditUsageError('invalid-allowance', `${path}.from`, from);
    const replaced = byFrom.get(from);
    if (replaced) issues.push(usageIssueOf('duplicate-allowance', replaced.index, 'from', from, 'allowance'));
    byFrom.set(from, { index, change: { from, ...amounts } });
  }
  if (byFrom.size === 0) throw new CreditUsageError('invalid-allowance', 'allowance', allowance);
  const allowances = [...byFrom.values()].map(({ change }) => change).sort((a, b) => (a.from < b.from ? -1 : 1));
  return { allowances, issues };
}
