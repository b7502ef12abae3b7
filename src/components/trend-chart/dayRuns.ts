import { plotWidth, unitsPerDay } from './plotBox';

import type { DayScale } from './dayScale';

/** A stretch of days without a gap, as the points that are drawn. */
export interface DayRun {
  /** The day of each point. */
  readonly days: readonly number[];
  /** The place of each point in the plot's own coordinates. */
  readonly xs: readonly number[];
}

/** Half the width at which a day without neighbours is drawn: part of a day, and never more than part of the plot. */
const LONE_HALF_DAY = 0.4;
const LONE_HALF_PLOT = 0.06;

/**
 * The stretches of known days. A day between two gaps would be a line without width: it is drawn as wide as most of a day.
 *
 * @example dayRuns([true, true, false], dayScale(3, 'ltr')) // [{ days: [0, 1], xs: [0, 100] }]
 */
export function dayRuns(known: readonly boolean[], scale: DayScale): readonly DayRun[] {
  const width = plotWidth(known.length);
  const half = Math.min(LONE_HALF_DAY * unitsPerDay(known.length), LONE_HALF_PLOT * width);
  const xOf = (day: number) => (scale.percentOf(day) * width) / 100;
  const runs: DayRun[] = [];
  for (let day = 0; day < known.length; day += 1) {
    const days: number[] = [];
    while (known[day] === true) days.push(day++);
    const [first] = days;
    if (first !== undefined && days.length === 1) {
      const x = xOf(first);
      runs.push({ days: [first, first], xs: [Math.max(0, x - half), Math.min(width, x + half)] });
    } else if (first !== undefined) {
      runs.push({ days, xs: days.map(xOf) });
    }
  }
  return runs;
}
