/** Credits are kept to nine decimals: far below any vendor's unit, far above the noise of adding doubles. */
const UNITS_A_CREDIT = 1e9;

/**
 * Rounds credits to nine decimals where a double of that size has them, and leaves larger ones as they are.
 *
 * @returns never -0.
 * @example roundCredits(0.1 + 0.2) // 0.3, so 0.3 credits used of 0.3 is not over the limit
 */
export function roundCredits(credits: number): number {
  const units = Math.round(credits * UNITS_A_CREDIT);
  return Number.isSafeInteger(units) ? units / UNITS_A_CREDIT + 0 : credits;
}
