import { dayNumber } from '../model/calendar';

import type { Allowance } from '../model/allowance';
import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/**
 * The allowance that counts for a whole billing period: the one in force today, or in a past period on its last day, in a
 * coming one on its first. Before the first change, the first.
 */
export function allowanceInForce(usage: CreditUsage, period: DaySpan, today: number): Allowance {
  const day = Math.max(period.start, Math.min(today, period.end - 1));
  let inForce = usage.allowances[0];
  for (const change of usage.allowances) {
    if (dayNumber(change.from) <= day) inForce = change;
  }
  return { included: inForce?.included ?? null, excessLimit: inForce?.excessLimit ?? null };
}
