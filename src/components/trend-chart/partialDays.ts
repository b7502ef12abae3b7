import { dayStretches } from './dayStretches';

/**
 * The last segment before a partial day, or the day itself where it stands alone: what is veiled and hatched.
 *
 * @param drawn the days that are drawn, parted by -1
 * @example partialDays([0, 1, 2], 2) // [1, 2]
 */
export function partialDays(drawn: readonly number[], partialDay: number): readonly number[] {
  const stretch = dayStretches(drawn).find((days) => days.includes(partialDay)) ?? [];
  const end = stretch.indexOf(partialDay) + 1;
  return stretch.slice(Math.max(0, end - 2), end);
}
