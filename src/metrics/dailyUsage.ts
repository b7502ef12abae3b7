import { dayFromNumber, dayNumber } from '../model/calendar';
import { check } from '../model/check';
import { maxDays } from '../model/maxDays';
import { periodHolding } from '../model/periodHolding';
import { clamp } from '../number/clamp';
import { sumCredits } from '../number/sumCredits';
import { columnsOf } from './columnsOf';
import { firstDayOf } from './firstDayOf';
import { rankedProducts } from './rankedProducts';
import { selectedDays } from './selectedDays';

import type { CreditUsage } from '../model/creditUsage';
import type { DailyUsage } from '../model/dailyUsage';
import type { MetricOptions } from './metricOptions';

/**
 * How many credits did each product use on each day? The series of the trend chart, over `range` or the whole current
 * period. A day without a row is 0; a day after today or after `dataThrough` is unknown (`known` is `false`), which is
 * not 0. Refund days are below 0.
 *
 * @throws CreditUsageError 'invalid-now', or 'invalid-range' also for more than 3,660 days
 * @example dailyUsage(usage, { now: '2025-11-22T12:00:00Z' }).totals[10] // 23970 on November 11
 */
export function dailyUsage(usage: CreditUsage, options: MetricOptions): DailyUsage {
  const span = selectedDays(usage, options);
  const { start, end, today, toDate } = span;
  const dayCount = end - start;
  check(dayCount <= maxDays, 'invalid-range', 'range', `${dayCount} days`, `at most ${maxDays}`);
  const products = rankedProducts(usage, toDate).map(({ credits: _ranking, ...product }) => product);
  const values = new Float64Array(products.length * dayCount);
  const columns = columnsOf(usage, span, usage.credits);
  const daysBefore = clamp(firstDayOf(usage) - start, 0, dayCount);
  for (const [row, { seriesIndex }] of products.entries()) {
    values.set(columns[seriesIndex] ?? [], row * dayCount + daysBefore);
  }
  const { dataThrough } = usage;
  const lastKnown = dataThrough === null ? today : Math.min(today, dayNumber(dataThrough));
  const numbers = Array.from({ length: dayCount }, (_, day) => start + day);
  return {
    days: numbers.map(dayFromNumber),
    products,
    values,
    totals: Float64Array.from({ length: dayCount }, (_cell, day) =>
      sumCredits(products.map((_, row) => values[row * dayCount + day] ?? 0)),
    ),
    known: numbers.map((day) => day <= lastKnown),
    today: dayFromNumber(today),
    periodStarts: numbers.filter((day) => periodHolding(usage, day).start === day).map(dayFromNumber),
  };
}
