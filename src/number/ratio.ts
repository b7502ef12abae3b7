/**
 * Divides one quantity by another: the only place where the library does.
 *
 * @returns `null` when there is nothing to divide by, or when the quotient is too large for a number; never -0.
 * @example ratio(412_380, 500_000) // 0.82476
 */
export function ratio(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const quotient = part / whole;
  return Number.isFinite(quotient) ? quotient + 0 : null;
}
