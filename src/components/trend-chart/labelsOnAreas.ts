import { textRoom } from './textRoom';

import type { DailyProduct } from '../../model/dailyProduct';
import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartGeometry } from './chartGeometry';
import type { PlotFlag } from './plotFlag';

/** A product's name on its area. */
export interface DirectLabel {
  /** Id of the product. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Whether its colour is deep or bright, by which the ink is chosen; 'any' for a colour of the host's. */
  readonly ground: 'deep' | 'bright' | 'any';
  /** Percent of the plot's width at the middle of the name, from the left. */
  readonly x: number;
  /** Percent of the plot's height at the middle of the name, from the top. */
  readonly y: number;
}

/** A line of text with its margins. */
const LINE_PX = 20;
/** Longer names are in the legend alone. */
const LONGEST = 24;
/** The series colours take turns, so that neighbours differ in lightness too. */
function groundOf({ color, seriesIndex }: DailyProduct): DirectLabel['ground'] {
  if (color !== undefined) return 'any';
  return seriesIndex % 2 === 0 ? 'deep' : 'bright';
}

/** Places that are tried, in parts of the name's own width. */
const TRIES = 2;

/**
 * Names for the areas that are wide and high enough to hold theirs: each where its area has most room over the whole width
 * of the name, so that no name leaves its area.
 *
 * @param width pixels the plot is wide, at the usual size of text
 * @param height pixels the plot is high, at the usual size of text
 * @param flags rules of the plot, which would strike a name
 * @example labelsOnAreas(daily, geometry, 1152, 288)[0] // { id: 'agent-os', name: 'Agent OS', ground: 'deep', … }
 */
export function labelsOnAreas(
  daily: DailyUsage,
  { series, known, axis, scale, mode, allowance }: ChartGeometry,
  width: number,
  height: number,
  flags: readonly PlotFlag[] = [],
): readonly DirectLabel[] {
  if (mode === 'lines' || known.length < 2) return [];
  const dayPx = width / (known.length - 1);
  const today = daily.days.indexOf(daily.today);
  const isHatched = mode === 'stacked' && series.length === daily.products.length;
  const least = (LINE_PX / height) * axis.top;
  return series.flatMap(({ place, edge }, row) => {
    const product = daily.products[place];
    if (product === undefined) return [];
    const { id, name } = product;
    const days = Math.max(1, Math.ceil(textRoom(name) / dayPx));
    const below = series[row - 1]?.edge;
    let best = least;
    let found: readonly DirectLabel[] = [];
    for (let from = 0; name.length <= LONGEST && from + days < known.length; from += Math.ceil(days / TRIES)) {
      let ceiling = Infinity;
      let floor = 0;
      for (let day = from; day <= from + days; day += 1) {
        // A name is written on what is known for good, and on no hatching.
        if (known[day] !== true || day === today || (isHatched && (daily.excess[day] ?? 0) > 0)) ceiling = 0;
        ceiling = Math.min(ceiling, edge[day] ?? 0);
        floor = Math.max(floor, below?.[day] ?? 0);
      }
      const middle = (ceiling + floor) / 2;
      // Nor across the line of the allowance, or a rule.
      const isCrossed =
        [from, from + days].some((day) => Math.abs((allowance?.[day] ?? Infinity) - middle) < least) ||
        flags.some(({ at }) => (at - scale.percentOf(from)) * (at - scale.percentOf(from + days)) < 0);
      if (ceiling - floor > best && !isCrossed) {
        best = ceiling - floor;
        const y = 100 - (middle / axis.top) * 100;
        found = [{ id, name, ground: groundOf(product), x: scale.percentOf(from + days / 2), y }];
      }
    }
    return found;
  });
}
