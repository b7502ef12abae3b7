import { parseDay } from './calendar';
import { CreditUsageError } from './creditUsageError';
import { shown } from './shown';
import { usageIssueOf } from './usageIssueOf';

import type { Allowance } from './allowance';
import type { AllowanceChange } from './allowanceChange';
import type { UsageIssue } from './usageIssue';

/** An allowance without a date holds from before any day. */
const FROM_THE_BEGINNING = '0000-01-01';

function isAmount(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
}

/** `Array.isArray` does not narrow a readonly array. */
function isHistory(allowance: Allowance | readonly AllowanceChange[]): allowance is readonly AllowanceChange[] {
  return Array.isArray(allowance);
}

function checkAllowance(allowance: Allowance, path: string): void {
  if (typeof allowance !== 'object' || allowance === null) {
    const hint = 'Give { included, excessLimit }, or a list of them with from.';
    throw new CreditUsageError('invalid-allowance', path, `${shown(allowance)} is not an allowance. ${hint}`);
  }
  for (const field of ['included', 'excessLimit'] as const) {
    if (isAmount(allowance[field])) continue;
    throw new CreditUsageError(
      'invalid-allowance',
      `${path}.${field}`,
      `${shown(allowance[field])} is not an amount of credits. Give 0 or more, or null for ${field === 'included' ? 'unlimited' : 'no cap'}.`,
    );
  }
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
    checkAllowance(allowance, 'allowance');
    const { included, excessLimit } = allowance;
    return { allowances: [{ from: FROM_THE_BEGINNING, included, excessLimit }], issues: [] };
  }
  if (allowance.length === 0) {
    throw new CreditUsageError('invalid-allowance', 'allowance', 'is an empty list. Give at least one entry.');
  }
  const byFrom = new Map<string, { index: number; change: AllowanceChange }>();
  const issues: UsageIssue[] = [];
  allowance.forEach((change, index) => {
    checkAllowance(change, `allowance[${index}]`);
    const { from, included, excessLimit } = change;
    if (typeof from !== 'string' || parseDay(from) === null) {
      const detail = `${shown(from)} is not a day. Write YYYY-MM-DD.`;
      throw new CreditUsageError('invalid-allowance', `allowance[${index}].from`, detail);
    }
    const replaced = byFrom.get(from);
    if (replaced) issues.push(usageIssueOf('duplicate-allowance', replaced.index, 'allowance', 'from', from));
    byFrom.set(from, { index, change: { from, included, excessLimit } });
  });
  const allowances = [...byFrom.values()].map(({ change }) => change).sort((a, b) => (a.from < b.from ? -1 : 1));
  return { allowances, issues };
}
