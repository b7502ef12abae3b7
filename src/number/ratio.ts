/**
 * Divides one quantity by another: the only place where the library does.
 *
 * @returns `null` when there is nothing to divide by (0, or `null` for no limit), or when the quotient is too large for a
 * number; never -0.
 * @example ratio(412_380, 500_000) // 0.82476
 */
export function ratio(part: number, whole: number | null): number | null {
  const quotient = part / (whole ?? 0);
  return Number.isFinite(quotient) ? quotient + 0 : null;
}
