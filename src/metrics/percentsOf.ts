import { CreditUsageError } from '../model/creditUsageError';
import { exactSum } from '../number/exactSum';
import { ratio } from '../number/ratio';
import { roundCredits } from '../number/roundCredits';

const MAX_DIGITS = 6;

/**
 * Rounds shares to percents that add to exactly 100, by largest remainder; ties go to the larger credits, then to the
 * earlier place.
 *
 * @param credits each 0 or more
 * @param digits decimals, 0 to 6
 * @returns one percent a place; `null` for all when the total is 0.
 * @throws CreditUsageError 'invalid-percent-digits'
 * @example percentsOf([1, 1, 1], 0) // [34, 33, 33]
 */
export function percentsOf(credits: readonly number[], digits: number): readonly (number | null)[] {
  if (!Number.isInteger(digits) || digits < 0 || digits > MAX_DIGITS) {
    throw new CreditUsageError('invalid-percent-digits', 'percentDigits', digits);
  }
  const total = exactSum(credits);
  const units = 100 * 10 ** digits;
  const parts = credits.map((amount, place) => {
    const exact = roundCredits(ratio(amount * units, total) ?? 0);
    const whole = Math.floor(exact);
    return { place, amount, whole, rest: roundCredits(exact - whole) };
  });
  if (total === 0) return credits.map(() => null);
  const missing = units - exactSum(parts.map(({ whole }) => whole));
  const byRest = [...parts].sort((a, b) => b.rest - a.rest || b.amount - a.amount || a.place - b.place);
  const raised = new Set(byRest.slice(0, missing).map(({ place }) => place));
  return parts.map(({ place, whole }) => ratio(whole + (raised.has(place) ? 1 : 0), 10 ** digits));
}
