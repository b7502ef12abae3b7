import { periodHolding } from '../model/periodHolding';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** The billing period before one that starts on a given day, in day numbers. */
export function previousSpan(usage: CreditUsage, start: number): DaySpan {
  return periodHolding(usage, start - 1);
}
