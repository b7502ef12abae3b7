import { readDecimal } from '../model/decimal';
import { sumCredits } from '../number/sumCredits';
import { ownText } from './ownText';

import type { IssueLog } from './issueLog';
import type { ReportQuota } from './reportQuota';

/** Adds up quotas, each user's once. */
export interface QuotaTally {
  /** Takes the quota cell of a row. */
  readonly add: (user: string, quota: string, unit: ReportQuota['unit'], line: number) => void;
  /** What it comes to. `null`: no row told a quota, or rows told quotas of different units. */
  readonly total: () => ReportQuota | null;
}

/** The quota of one user. */
interface UserQuota {
  /** The last cell read, which most often is the next one too. */
  readonly text: string;
  /** `null`: no cell told one yet. */
  readonly amount: number | null;
}

/**
 * Starts to add up. A user whose quota changes within the report counts with the largest, a row without a user or without
 * a quota tells nothing, and rows that count requests beside rows that count credits yield no quota at all, with a remark
 * on the first row of the second unit.
 *
 * @example const tally = createQuotaTally('total_monthly_quota', log); tally.add('mona', '300', 'requests', 2)
 *   tally.total() // { amount: 300, unit: 'requests' }
 */
export function createQuotaTally(field: string, log: IssueLog): QuotaTally {
  const users = new Map<string, UserQuota>();
  let firstUnit: ReportQuota['unit'] | null = null;
  let isMixed = false;
  return {
    add(user, text, unit, line) {
      if (user === '' || text === '') return;
      firstUnit ??= unit;
      if (unit !== firstUnit && !isMixed) {
        isMixed = true;
        log.add('mixed-quota', line, field, text);
      }
      const known = users.get(user);
      if (known?.text === text) return;
      const quota = readDecimal(text)?.value ?? -1;
      if (quota < 0) log.add('invalid-quota', line, field, text);
      const amount = quota < 0 ? (known?.amount ?? null) : Math.max(quota, known?.amount ?? 0);
      users.set(known === undefined ? ownText(user) : user, { text: ownText(text), amount });
    },
    total() {
      const amounts = [...users.values()].flatMap(({ amount }) => (amount === null ? [] : [amount]));
      return firstUnit === null || isMixed || amounts.length === 0
        ? null
        : { amount: sumCredits(amounts), unit: firstUnit };
    },
  };
}
