import { addDays, dayNumber, parseInstant, startOfDay } from '../../model/calendar';

import type { CreditUsage } from '../../model/creditUsage';
import type { Now } from '../../model/now';

/**
 * The instant by which the picker knows today. There is no clock here: it is the one given, by prop or provider, else what
 * the data says about its own age, as the hooks take it until they are mounted.
 *
 * @returns milliseconds since 1970 UTC; `null` where `now` is no instant, or nothing was given and there is no data.
 * @example pickerNow(usage, '2025-11-22T14:00:00Z') // 1763820000000
 */
export function pickerNow(usage: CreditUsage, now: Now | undefined): number | null {
  const given = now ?? usage.asOf;
  if (given !== null) {
    const instant = typeof given === 'string' ? parseInstant(given) : new Date(given).getTime();
    return instant === null || Number.isNaN(instant) ? null : instant;
  }
  const lastRow = usage.firstDay === null ? null : addDays(usage.firstDay, usage.dayCount - 1);
  const day = usage.dataThrough ?? lastRow ?? usage.billingPeriod?.start ?? null;
  return day === null ? null : startOfDay(dayNumber(day), usage.timeZone);
}
