import { dayFromNumber } from '../model/calendar';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';

/** Whether the vendor's own rows say which credits of a billing period are excess. */
export function hasVendorExcess(usage: CreditUsage, period: DaySpan): boolean {
  return usage.vendorExcessPeriods.includes(dayFromNumber(period.start));
}
