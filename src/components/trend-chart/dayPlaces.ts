import { dayLine } from '../shared/dayLine';

import { plotWidth, unitsPerDay } from './plotBox';

import type { DayLine } from '../shared/dayLine';
import type { DayScale } from './dayScale';

/** Half the width at which a day without neighbours is drawn: part of a day, and never more than part of the plot. */
const LONE_HALF_DAY = 0.4;
const LONE_HALF_PLOT = 0.06;

/**
 * The way of an edge over the days that are drawn, in the plot's own coordinates.
 *
 * @param drawn what `drawnDays` returns
 * @param dayCount days from the first to the last of the plot
 * @param base height to which it is closed down, for an area
 * @example dayPlaces([0, 1], 2, dayScale(2, 'ltr')).steps // ['M0 ', 'L100 ']
 */
export function dayPlaces(drawn: readonly number[], dayCount: number, scale: DayScale, base?: number): DayLine {
  const width = plotWidth(dayCount);
  const loneHalf = Math.min(LONE_HALF_DAY * unitsPerDay(dayCount), LONE_HALF_PLOT * width);
  return dayLine(drawn, (day) => Math.round((scale.percentOf(day) * width) / 100), { width, loneHalf, base });
}
