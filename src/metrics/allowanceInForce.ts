import { dayFromNumber } from '../model/calendar';
import { clamp } from '../number/clamp';

import type { Allowance } from '../model/allowance';
import type { CreditUsage } from '../model/creditUsage';
import type { ElapsedDays } from './elapsedDaysOf';

/**
 * The allowance that counts for a whole billing period: the one in force today, or in a past period on its last day, in a
 * coming one on its first. Before the first change, the first.
 */
export function allowanceInForce(usage: CreditUsage, { start, end, today }: ElapsedDays): Allowance {
  const day = dayFromNumber(clamp(today, start, end - 1));
  let inForce = usage.allowances[0];
  for (const change of usage.allowances) {
    if (change.from <= day) inForce = change;
  }
  return { included: inForce?.included ?? null, excessLimit: inForce?.excessLimit ?? null };
}
