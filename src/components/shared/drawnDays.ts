/** Stands between two stretches of known days. */
const GAP = -1;

/**
 * The days a line is drawn through, in order, with -1 where unknown days break it. Where days outnumber twice the columns,
 * each column keeps its lowest and its highest day, so that no peak is lost, and the last known day is kept as it is. A gap
 * narrower than two columns may not be seen then.
 *
 * @param totals decides which days are highest and lowest; a number that is none is an unknown day
 * @param columns columns of pixels that tell two days apart
 * @param known whether data for the day has arrived; left out: every day with a number
 * @example drawnDays([10, 20, NaN, 30], 144) // [0, 1, -1, 3]
 */
export function drawnDays(totals: ArrayLike<number>, columns: number, known?: ArrayLike<boolean>): number[] {
  const drawn: number[] = [];
  const count = totals.length > 2 * columns ? columns : totals.length;
  let last = GAP;
  for (let column = 0, day = 0; column < count; column += 1) {
    let low = GAP;
    let high = GAP;
    for (const next = Math.floor(((column + 1) * totals.length) / count); day < next; day += 1) {
      const total = totals[day] ?? Number.NaN;
      if (!Number.isFinite(total) || known?.[day] === false) continue;
      if (low === GAP || total < (totals[low] ?? 0)) low = day;
      if (high === GAP || total > (totals[high] ?? 0)) high = day;
      last = day;
    }
    if (low !== GAP) drawn.push(Math.min(low, high));
    else if ((drawn.at(-1) ?? GAP) !== GAP) drawn.push(GAP);
    if (low !== high) drawn.push(Math.max(low, high));
  }
  if (drawn.at(-1) === GAP) drawn.pop();
  // The line ends where the days do, not at the last column's peak.
  if ((drawn.at(-1) ?? GAP) !== last) drawn.push(last);
  return drawn;
}
