import { ratio } from '../number/ratio';

/**
 * Spreads a whole number of credits over days in proportion to their weights, in whole credits that add up exactly.
 *
 * @param total Whole credits to spread.
 * @param weights One weight a day, each 0 or more.
 * @returns One number of credits a day; all zeros where the weights are.
 * @example
 * spreadCredits(10, [1, 1, 2]); // [3, 2, 5]
 */
export function spreadCredits(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const due = Math.round((ratio(passed, whole) ?? 0) * total);
    const credits = due - given;
    given = due;
    return credits;
  });
}
