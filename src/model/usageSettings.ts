import type { AllowanceChange } from './allowanceChange';
import type { BillingCalendar } from './billingCalendar';
import type { Day } from './day';
import type { Product } from './product';

/** Everything of the input but its rows, checked and with its defaults. */
export interface UsageSettings extends BillingCalendar {
  /** IANA name of the billing time zone. */
  readonly timeZone: string;
  /** Products as the host listed them, each id once. */
  readonly products: readonly Product[];
  /** Allowances by `from`, ascending. */
  readonly allowances: readonly AllowanceChange[];
  /** Last day for which data has arrived, or `null`. */
  readonly dataThrough: Day | null;
  /** Instant of the last refresh, or `null`. */
  readonly asOf: string | null;
}
