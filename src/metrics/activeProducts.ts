import { currentPeriod } from './currentPeriod';
import { productCredits } from './productCredits';

import type { CreditUsage } from '../model/creditUsage';
import type { MetricOptions } from './metricOptions';

/**
 * How many products burn credits? Those whose net credits in the current period to date are above 0; a row of zero
 * credits does not make one active.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example activeProducts(usage, { now: '2025-11-22T12:00:00Z' }) // 6
 */
export function activeProducts(usage: CreditUsage, options: MetricOptions): number {
  const { toDate } = currentPeriod(usage, options);
  return productCredits(usage, toDate).filter((credits) => credits > 0).length;
}
