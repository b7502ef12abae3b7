import { currentPeriod } from './currentPeriod';
import { dayRangeOf } from './dayRangeOf';
import { previousSpan } from './previousSpan';

import type { CreditUsage } from '../model/creditUsage';
import type { DayRange } from '../model/dayRange';
import type { PeriodPreset } from '../model/periodPreset';
import type { MetricOptions } from './metricOptions';

/** Days of the presets that end today, today included. */
const LAST_DAYS = { 'last-7-days': 7, 'last-30-days': 30, 'last-90-days': 90 } as const;

/**
 * Which days does a named period stand for? 'last-7-days' ends today, today included.
 *
 * @throws CreditUsageError 'invalid-now'
 * @example presetRange('last-7-days', usage, { now: '2025-11-22T12:00:00Z' }) // { start: '2025-11-16', end: '2025-11-23' }
 */
export function presetRange(
  preset: Exclude<PeriodPreset, 'custom'>,
  usage: CreditUsage,
  options: Pick<MetricOptions, 'now'>,
): DayRange {
  const period = currentPeriod(usage, options);
  if (preset === 'this-period') return dayRangeOf(period);
  if (preset === 'last-period') return dayRangeOf(previousSpan(usage, period));
  return dayRangeOf({ start: period.today + 1 - LAST_DAYS[preset], end: period.today + 1 });
}
