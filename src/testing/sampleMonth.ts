import { dayFromNumber } from '../model/calendar';

import { sampleProducts } from './sampleProducts';
import { spreadCredits } from './spreadCredits';

import type { UsageRecord } from '../model/usageRecord';

/** Parts of the month's credits that the six used products take, before they vary. */
const SHARES = [36, 23, 17, 11, 8, 5];
/** How busy a weekday is, Sunday first: quiet weekends, busiest on Wednesday. */
const WEEKDAYS = [0.52, 1.06, 1.13, 1.17, 1.11, 0.97, 0.58];
/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 4;

/** A number around 1, at most `spread` away from it. */
const around = (next: () => number, spread: number): number => 1 + (next() * 2 - 1) * spread;

/**
 * The rows of one whole month: six products, a weekday rhythm, days and products that vary.
 *
 * @param start Number of the month's first day.
 * @param end Number of the first day after it.
 * @param total Whole credits that the rows add up to.
 * @param next Source of numbers from 0 to below 1.
 * @example
 * sampleMonth(dayNumber('2025-11-01'), dayNumber('2025-12-01'), 470_000, seededRandom(1)).length; // 180
 */
export function sampleMonth(start: number, end: number, total: number, next: () => number): UsageRecord[] {
  const days = Array.from({ length: end - start }, (_, index) => start + index);
  const rhythm = days.map((day) => (WEEKDAYS[(day + WEEKDAY_OF_DAY_ZERO) % 7] ?? 1) * around(next, 0.08));
  const shares = SHARES.map((share) => share * around(next, 0.1));
  return spreadCredits(total, shares).flatMap((productTotal, product) => {
    const weights = rhythm.map((weight) => weight * around(next, 0.2));
    const productId = sampleProducts[product]?.id ?? '';
    return spreadCredits(productTotal, weights).map((credits, index) => ({
      day: dayFromNumber(start + index),
      productId,
      credits,
    }));
  });
}
