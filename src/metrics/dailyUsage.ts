import { dayFromNumber } from '../model/calendar';
import { check } from '../model/check';
import { maxDays } from '../model/maxDays';
import { periodHolding } from '../model/periodHolding';
import { ratio } from '../number/ratio';
import { allowanceInForce } from './allowanceInForce';
import { columnsOf } from './columnsOf';
import { dayTotal } from './dayTotal';
import { elapsedDaysOf } from './elapsedDaysOf';
import { excessColumns } from './excessColumns';
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
  const { start, today } = span;
  const dayCount = span.end - start;
  check(dayCount <= maxDays, 'invalid-range', 'range', `${dayCount} days`, `at most ${maxDays}`);
  const products = rankedProducts(usage, span.toDate).map(({ credits: _ranking, ...product }) => product);
  const values = new Float64Array(products.length * dayCount);
  const credits = columnsOf(usage, span, usage.credits);
  const excess = excessColumns(usage, span);
  const daysBefore = Math.max(0, firstDayOf(usage) - start);
  const columns = products.flatMap(({ seriesIndex }) => credits[seriesIndex] ?? []);
  for (const [row, column] of columns.entries()) values.set(column, row * dayCount + daysBefore);
  const days = Array.from({ length: dayCount }, (_, day) => dayFromNumber(start + day));
  const thisDay = dayFromNumber(today);
  const known = days.map((day) => day <= thisDay && day <= (usage.dataThrough ?? day));
  const periods = days.map((_, day) => elapsedDaysOf(periodHolding(usage, start + day), today));
  return {
    days,
    products,
    values,
    totals: Float64Array.from(days, (_, day) => dayTotal(columns, day - daysBefore)),
    excess: Float64Array.from(known, (isKnown, day) => (isKnown ? dayTotal(excess, day - daysBefore) : 0)),
    allowancePerDay: periods.map((period) =>
      ratio(allowanceInForce(usage, period).included ?? Infinity, period.end - period.start),
    ),
    known,
    today: thisDay,
    periodStarts: days.filter((_, day) => periods[day]?.start === start + day),
  };
}
