/**
 * Adds numbers without losing a bit: the result is the double nearest to the exact sum, so the order of the numbers
 * never matters. Keeps a list of partial sums that do not overlap (Shewchuk 1997, "Adaptive Precision Floating-Point
 * Arithmetic"), which in practice holds one or two entries.
 *
 * @returns 0 for no numbers; never -0.
 * @example exactSum([1e16, 1, -1e16]) // 1, where plain addition gives 0
 */
export function exactSum(values: Iterable<number>): number {
  const partials: number[] = [];
  for (const value of values) {
    let carried = value;
    let kept = 0;
    for (const partial of partials) {
      const sum = carried + partial;
      const lost = Math.abs(carried) < Math.abs(partial) ? carried - (sum - partial) : partial - (sum - carried);
      if (lost !== 0) partials[kept++] = lost;
      carried = sum;
    }
    partials.length = kept;
    partials.push(carried);
  }
  return roundedTotal(partials);
}

/** Adds the partials from the largest down and settles a tie by the sign of what is left below it. */
function roundedTotal(partials: readonly number[]): number {
  let at = partials.length - 1;
  let total = partials[at] ?? 0;
  let lost = 0;
  while (at > 0 && lost === 0) {
    const partial = partials[--at] ?? 0;
    const sum = total + partial;
    lost = partial - (sum - total);
    total = sum;
  }
  const below = partials[at - 1] ?? 0;
  if (at > 0 && lost !== 0 && Math.sign(lost) === Math.sign(below)) {
    const twice = lost * 2;
    if (twice === total + twice - total) total += twice;
  }
  return total + 0;
}
