import type { DayRange } from './dayRange';

/** What decides where billing periods begin. A CreditUsage is one. */
export interface BillingCalendar {
  /** Day of the month on which credits reset, 1 to 31; `null` where only a fixed period was given. */
  readonly resetDay: number | null;
  /** The fixed current period; `null` where periods follow `resetDay`. */
  readonly billingPeriod: DayRange | null;
}
