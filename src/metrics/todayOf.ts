import { dayOfInstant } from '../model/calendar';
import { instantOf } from '../model/instantOf';

import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';

/** Today in the billing zone, in days since 1970-01-01. Throws CreditUsageError 'invalid-now'. */
export function todayOf(usage: CreditUsage, now: Now): number {
  return dayOfInstant(instantOf(now), usage.timeZone);
}
