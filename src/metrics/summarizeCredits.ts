import { activeProducts } from './activeProducts';
import { averageDailyUsage } from './averageDailyUsage';
import { billingPeriodAt } from './billingPeriodAt';
import { creditBalance } from './creditBalance';
import { daysUntilReset } from './daysUntilReset';
import { futureDays } from './futureDays';
import { monthOverMonthTrend } from './monthOverMonthTrend';
import { previousPeriod } from './previousPeriod';
import { productUsage } from './productUsage';
import { runOut } from './runOut';
import { usageTotal } from './usageTotal';
import { utilization } from './utilization';

import type { CreditSummary } from '../model/creditSummary';
import type { CreditUsage } from '../model/creditUsage';
import type { MetricOptions } from './metricOptions';

/**
 * Every figure at once. `range` affects the average, the products and their total; everything else is the current period.
 *
 * @throws CreditUsageError 'invalid-now', 'invalid-range' or 'invalid-percent-digits'
 * @example summarizeCredits(usage, { now: '2025-11-22T12:00:00Z' }).daysUntilReset // 9
 */
export function summarizeCredits(usage: CreditUsage, options: MetricOptions): CreditSummary {
  return {
    period: billingPeriodAt(usage, options),
    previousPeriod: previousPeriod(usage, options),
    balance: creditBalance(usage, options),
    utilization: utilization(usage, options),
    daysUntilReset: daysUntilReset(usage, options),
    activeProducts: activeProducts(usage, options),
    listedProducts: usage.products.length,
    averageDailyUsage: averageDailyUsage(usage, options),
    trend: monthOverMonthTrend(usage, options),
    products: productUsage(usage, options),
    total: usageTotal(usage, options),
    runOut: runOut(usage, options),
    issues: futureDays(usage, options),
  };
}
