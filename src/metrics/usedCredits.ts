import { netCredits } from './netCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Net credits of all products in a span, not below 0. */
export function usedCredits(usage: CreditUsage, span: DaySpan): number {
  return Math.max(0, netCredits(usage, span));
}
