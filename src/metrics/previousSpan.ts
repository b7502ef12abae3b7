import { periodHolding } from '../model/periodHolding';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** The billing period before another, in day numbers. */
export function previousSpan(usage: CreditUsage, { start }: DaySpan): DaySpan {
  return periodHolding(usage, start - 1);
}
