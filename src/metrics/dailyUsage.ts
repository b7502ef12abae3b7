import { dayFromNumber, dayNumber } from '../model/calendar';
import { checkRange } from '../model/checkRange';
import { CreditUsageError } from '../model/creditUsageError';
import { periodHolding } from '../model/periodHolding';
import { sumCredits } from '../number/sumCredits';
import { columnOf } from './columnOf';
import { columnOffsets } from './columnOffsets';
import { currentPeriod } from './currentPeriod';
import { rankedProducts } from './rankedProducts';

import type { CreditUsage } from '../model/creditUsage';
import type { DailyUsage } from '../model/dailyUsage';
import type { Day } from '../model/day';
import type { DaySpan } from '../model/daySpan';
import type { MetricOptions } from './metricOptions';

/** As many days as the columns may span: ten years and a week. */
const MAX_DAYS = 3_660;

/** Days of the span on which a billing period begins. */
function periodStartsIn(usage: CreditUsage, span: DaySpan): Day[] {
  const starts: Day[] = [];
  for (let day = span.start; day < span.end; ) {
    const period = periodHolding(usage, day);
    if (period.start >= span.start) starts.push(dayFromNumber(period.start));
    day = period.end;
  }
  return starts;
}

/**
 * How many credits did each product use on each day? The series of the trend chart, over `range` or the whole current
 * period. A day without a row is 0; a day after today or after `dataThrough` is unknown (`known` is `false`), which is
 * not 0. Refund days are below 0.
 *
 * @throws CreditUsageError 'invalid-now', or 'invalid-range' also for more than 3,660 days
 * @example dailyUsage(usage, { now: '2025-11-22T12:00:00Z' }).totals[10] // 23970 on November 11
 */
export function dailyUsage(usage: CreditUsage, options: MetricOptions): DailyUsage {
  const period = currentPeriod(usage, options.now);
  const span = options.range === undefined ? period : checkRange(options.range, 'invalid-range', 'range');
  const dayCount = span.end - span.start;
  if (dayCount > MAX_DAYS) {
    throw new CreditUsageError('invalid-range', 'range', `longer than ${MAX_DAYS} days`);
  }
  const toDate = { start: span.start, end: Math.min(span.end, period.today + 1) };
  const products = rankedProducts(usage, toDate).map(({ credits: _ranking, ...product }) => product);
  const values = new Float64Array(products.length * dayCount);
  const [from, to] = columnOffsets(usage, span);
  const leading = from < to && usage.firstDay !== null ? dayNumber(usage.firstDay) + from - span.start : 0;
  for (const [row, { seriesIndex }] of products.entries()) {
    values.set(columnOf(usage, seriesIndex, span), row * dayCount + leading);
  }
  const lastKnown = usage.dataThrough === null ? period.today : Math.min(period.today, dayNumber(usage.dataThrough));
  return {
    days: Array.from({ length: dayCount }, (_, day) => dayFromNumber(span.start + day)),
    products,
    values,
    totals: Float64Array.from({ length: dayCount }, (_cell, day) =>
      sumCredits(products.map((_, row) => values[row * dayCount + day] ?? 0)),
    ),
    known: Array.from({ length: dayCount }, (_, day) => span.start + day <= lastKnown),
    today: dayFromNumber(period.today),
    periodStarts: periodStartsIn(usage, span),
  };
}
