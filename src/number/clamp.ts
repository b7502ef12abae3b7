/**
 * The number where it lies between the bounds, else the nearer bound.
 *
 * @returns `low` where `high` lies below it.
 * @example clamp(7, 0, 5) // 5
 */
export function clamp(number: number, low: number, high: number): number {
  return Math.max(low, Math.min(number, high));
}
