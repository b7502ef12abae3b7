/**
 * Adds numbers and, beside them, what each addition lost (Neumaier's compensated summation): good to the last bit for any
 * sum of credits, whatever their order and sign.
 *
 * @returns 0 for no numbers; never -0.
 * @example exactSum([1e16, 1, -1e16]) // 1, where plain addition gives 0
 */
export function exactSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) < Math.abs(value) ? value - next + sum : sum - next + value;
    sum = next;
  }
  return sum + lost;
}
