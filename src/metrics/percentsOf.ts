import { checkWhole } from '../model/checkWhole';
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
  checkWhole(digits, 0, MAX_DIGITS, 'invalid-percent-digits', 'percentDigits');
  const total = exactSum(credits);
  const units = 100 * 10 ** digits;
  const parts = credits.map((amount) => {
    const exact = roundCredits(ratio(amount * units, total) ?? 0);
    const whole = Math.floor(exact);
    return { amount, whole, rest: roundCredits(exact - whole) };
  });
  const byRest = [...parts].sort((a, b) => b.rest - a.rest || b.amount - a.amount);
  const missing = units - exactSum(parts.map(({ whole }) => whole));
  for (const part of byRest.slice(0, missing)) part.whole += 1;
  return parts.map(({ whole }) => (total === 0 ? null : ratio(whole, 10 ** digits)));
}
