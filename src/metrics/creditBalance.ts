import { ratio } from '../number/ratio';
import { roundCredits } from '../number/roundCredits';
import { sumCredits } from '../number/sumCredits';
import { allowanceInForce } from './allowanceInForce';
import { currentPeriod } from './currentPeriod';
import { excessByProduct } from './excessByProduct';
import { hasVendorExcess } from './hasVendorExcess';
import { usedCredits } from './usedCredits';

import type { CreditBalance } from '../model/creditBalance';
import type { CreditUsage } from '../model/creditUsage';
import type { MetricOptions } from './metricOptions';

/** How far credits reach beyond others, not below 0. */
function beyond(credits: number, others: number): number {
  return Math.max(0, roundCredits(credits - others));
}

/** Credits left of a limit, `null` where there is none. */
function left(limit: number | null, used: number): number | null {
  return limit === null ? null : beyond(limit, used);
}

/** Where `used` stands between the allocation and the allocation and excess limit together. */
function stateOf(used: number, included: number | null, cap: number): CreditBalance['state'] {
  if (included === null) return 'unlimited';
  if (used > cap) return 'over';
  if (used === cap) return 'exhausted';
  return used > included ? 'excess' : 'within';
}

/**
 * How many credits are used and left, of the allocation and of the excess limit? Counts the current period from its first
 * day to today or its last day, both included; refunds net out and `used` is not below 0. Excess beyond the limit is
 * reported as it is. Where every row of the period carries the vendor's excess, that is taken (`source: 'vendor'`).
 *
 * @throws CreditUsageError 'invalid-now'
 * @example creditBalance(usage, { now: '2025-11-22T12:00:00Z' })
 *   // 412,380 used of 500,000: { used: 412380, remaining: 87620, usedRatio: 0.82476, excessUsed: 0, state: 'within', … }
 */
export function creditBalance(usage: CreditUsage, options: MetricOptions): CreditBalance {
  const period = currentPeriod(usage, options);
  const allowance = allowanceInForce(usage, period);
  const { included, excessLimit } = allowance;
  const used = usedCredits(usage, period.toDate);
  const isVendor = hasVendorExcess(usage, period);
  const limit = included ?? Infinity;
  const cap = roundCredits(limit + (excessLimit ?? Infinity));
  const excessUsed = isVendor ? sumCredits(excessByProduct(usage, period)) : beyond(used, limit);
  return {
    used,
    included,
    remaining: left(included, isVendor ? roundCredits(used - excessUsed) : used),
    usedRatio: ratio(used, included),
    excessUsed,
    excessLimit,
    excessRemaining: left(excessLimit, excessUsed),
    excessRatio: ratio(excessUsed, excessLimit),
    overLimit: beyond(used, cap),
    state: stateOf(used, included, cap),
    allowance,
    source: isVendor ? 'vendor' : 'computed',
  };
}
