import type { AverageDailyUsage } from './averageDailyUsage';
import type { BillingPeriod } from './billingPeriod';
import type { CreditBalance } from './creditBalance';
import type { DayRange } from './dayRange';
import type { MonthOverMonthTrend } from './monthOverMonthTrend';
import type { ProductUsage } from './productUsage';
import type { RunOut } from './runOut';
import type { UsageIssue } from './usageIssue';
import type { UsageTotal } from './usageTotal';
import type { Utilization } from './utilization';

/** Every figure at once. */
export interface CreditSummary {
  /** The current billing period. */
  readonly period: BillingPeriod;
  /** The period before it. */
  readonly previousPeriod: DayRange;
  /** What is used and left. */
  readonly balance: CreditBalance;
  /** How much of the allocation is used. */
  readonly utilization: Utilization;
  /** Calendar days from today to the reset; 0 once ended. */
  readonly daysUntilReset: number;
  /** Products with net credits above 0 in the period to date. */
  readonly activeProducts: number;
  /** Products known to the usage, used or not. */
  readonly listedProducts: number;
  /** Credits a day over the range. */
  readonly averageDailyUsage: AverageDailyUsage;
  /** This period compared with the one before. */
  readonly trend: MonthOverMonthTrend;
  /** Products of the range, by credits descending. */
  readonly products: readonly ProductUsage[];
  /** The same days over all products. */
  readonly total: UsageTotal;
  /** Pace and run-out of the current period. */
  readonly runOut: RunOut;
  /** What depends on now: rows after today. */
  readonly issues: readonly UsageIssue[];
}
