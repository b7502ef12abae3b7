/** 97.5 % points of Student's distribution by degrees of freedom, 1 to 10; with more the last one, which is wider. */
const T_POINTS = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];

/**
 * The mean of some values and the 95 % interval around it, by Student's t: as wide as so few values make it.
 *
 * @returns `low` and `high` are minus and plus infinity for fewer than two values, which say nothing of their spread
 * @example meanInterval([1, 2, 3]) // { middle: 2, low: -0.48, high: 4.48 }
 */
export function meanInterval(values) {
  const count = values.length;
  const middle = values.reduce((sum, value) => sum + value, 0) / count;
  if (count < 2) return { middle, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (count - 1);
  const margin = T_POINTS[Math.min(count - 1, T_POINTS.length) - 1] * Math.sqrt(variance / count);
  return { middle, low: middle - margin, high: middle + margin };
}
