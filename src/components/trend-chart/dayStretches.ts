/**
 * The days that are drawn, parted at the gaps (-1) between them.
 *
 * @example dayStretches([0, 1, -1, 3]) // [[0, 1], [3]]
 */
export function dayStretches(drawn: readonly number[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  for (const [place, day] of drawn.entries()) {
    if (day < 0) continue;
    if ((drawn[place - 1] ?? -1) < 0) stretches.push([]);
    stretches.at(-1)?.push(day);
  }
  return stretches;
}
