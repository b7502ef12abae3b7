import { dayNumber } from '../model/calendar';
import { periodHolding } from '../model/periodHolding';
import { elapsedDaysOf } from './elapsedDaysOf';
import { todayOf } from './todayOf';

import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';
import type { ElapsedDays } from './elapsedDaysOf';

/** The billing period that holds today, or the fixed one. */
export function currentPeriod(usage: CreditUsage, now: Now): ElapsedDays {
  const today = todayOf(usage, now);
  const fixed = usage.billingPeriod;
  return elapsedDaysOf(periodHolding(usage, fixed === null ? today : dayNumber(fixed.start)), today);
}
