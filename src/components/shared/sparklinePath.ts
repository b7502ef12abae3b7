import { dayLine } from './dayLine';
import { drawnDays } from './drawnDays';
import { linePath } from './linePath';

import type { TextDirection } from '../../format/textDirection';

/** Paths of a sparkline in its own box. */
export interface SparklinePath {
  /** The line, broken where days are unknown. */
  readonly line: string;
  /** The area under it, down to the lower edge. */
  readonly area: string;
  /** The last known day, as a line without length: its round ends are a dot, whatever the box is stretched to. */
  readonly end: string;
}

/** Ten units a pixel, at the size it has where nobody says another: 72 by 23, and 3 above for the dot on the highest day. */
const WIDTH = 720;
const HEIGHT = 230;
/** Half pixels: as fine as a screen shows that has two of its own to one. */
const COLUMNS = 144;
/** Half the width of a day between two gaps: part of a day, and little where days are wide. */
const LONE_HALF_DAY = 0.4;
const LONE_HALF = 30;
/** What closes a stretch of the area, and the line has not. */
const WAY_BACK = /V\d+H\d+Z/g;

/** View box of the paths, written out so that what does not draw them can be dropped from a bundle. */
export const SPARKLINE_BOX = '0 -30 720 260';

/**
 * A line through daily totals, from 0 (or the lowest, where refunds exceed use) to the highest. `null` without a known day.
 *
 * @param known whether data for the day has arrived; left out: every day with a number
 * @example sparklinePath([0, 10], 'ltr')?.line // 'M0 230L720 0'
 */
export function sparklinePath(
  totals: ArrayLike<number>,
  dir: TextDirection,
  known?: ArrayLike<boolean>,
): SparklinePath | null {
  const drawn = drawnDays(totals, COLUMNS, known);
  let lowest = 0;
  let highest = 0;
  for (const day of drawn) {
    const total = totals[day] ?? 0;
    if (total < lowest) lowest = total;
    if (total > highest) highest = total;
  }
  // All zero: the line lies at the lower edge.
  if (highest === lowest) highest = 1;
  const last = totals.length - 1;
  const xOf = (day: number): number => {
    const x = last === 0 ? WIDTH / 2 : Math.round((day / last) * WIDTH);
    return dir === 'rtl' ? WIDTH - x : x;
  };
  const scale = { highest, span: highest - lowest, height: HEIGHT };
  const loneHalf = Math.min(LONE_HALF, Math.round((LONE_HALF_DAY * WIDTH) / last));
  const area = linePath(dayLine(drawn, xOf, { width: WIDTH, loneHalf, base: HEIGHT }), totals, 0, scale);
  if (area === '') return null;
  const line = area.replace(WAY_BACK, '');
  return { line, area, end: `M${xOf(drawn.at(-1) ?? 0)}${line.slice(line.lastIndexOf(' '))}h0` };
}
