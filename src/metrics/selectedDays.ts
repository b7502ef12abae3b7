import { checkRange } from '../model/checkRange';
import { currentPeriod } from './currentPeriod';

import type { CreditUsage } from '../model/creditUsage';
import type { DaySpan } from '../model/daySpan';
import type { MetricOptions } from './metricOptions';

/** The days that a metric looks at, and those it compares them with. */
export interface SelectedDays {
  /** Today in the billing zone. */
  readonly today: number;
  /** The elapsed days of the range or of the current period. */
  readonly toDate: DaySpan;
  /** Number of those days. */
  readonly elapsedDays: number;
}

/** Resolves `range`: the elapsed days of the range, or without one of the current period. */
export function selectedDays(usage: CreditUsage, options: MetricOptions): SelectedDays {
  const period = currentPeriod(usage, options.now);
  if (options.range === undefined) return period;
  const { start, end } = checkRange(options.range, 'invalid-range', 'range');
  const elapsedEnd = Math.max(start, Math.min(period.today + 1, end));
  return { today: period.today, toDate: { start, end: elapsedEnd }, elapsedDays: elapsedEnd - start };
}
