import { dayNumber } from '../model/calendar';

import type { CreditUsage } from '../model/creditUsage';

/** Without a row there are no columns, and any day will do. */
const ANY_DAY = '1970-01-01';

/** The day of the first cell of each column. */
export function firstDayOf(usage: CreditUsage): number {
  return dayNumber(usage.firstDay ?? ANY_DAY);
}
