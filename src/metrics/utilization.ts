import { creditBalance } from './creditBalance';

import type { CreditUsage } from '../model/creditUsage';
import type { Utilization } from '../model/utilization';
import type { MetricOptions } from './metricOptions';

/**
 * How much of the allocation is used? The ratio is not clamped: 3.53 is 353 %. It is `null` when nothing is included or
 * the allocation is unlimited.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example utilization(usage, { now: '2025-11-22T12:00:00Z' }).ratio // 0.82476 for 412,380 of 500,000
 */
export function utilization(usage: CreditUsage, options: MetricOptions): Utilization {
  const { used, included, usedRatio } = creditBalance(usage, options);
  return { ratio: usedRatio, used, included };
}
