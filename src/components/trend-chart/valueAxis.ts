/** The value axis: even steps from 0. */
export interface ValueAxis {
  /** Credits at the upper edge of the plot, above 0. */
  readonly top: number;
  /** Credits at each grid line, from 0 to `top`. */
  readonly ticks: readonly number[];
}

/** Credits are kept to nine decimals: less than this is nothing. */
const SMALLEST_CREDITS = 1e-9;
/** Steps that people count in, within one power of ten. Each serves up to the geometric mean with the next. */
const ROUND_STEPS = [1, 2, 5, 10];

/** The round step nearest to `top` cut into `count` parts, and the multiples of it that reach `top`. */
function evenTicks(top: number, count: number): number[] {
  const step = top / count;
  const power = Math.floor(Math.log10(step));
  const digits = step / 10 ** power;
  const digit = ROUND_STEPS.find((round, place) => digits < Math.sqrt(round * (ROUND_STEPS[place + 1] ?? round))) ?? 10;
  const ticks = [0];
  for (let place = 1; (ticks.at(-1) ?? 0) < top; place += 1) {
    // Below one credit by division: 3 * 0.1 would be 0.30000000000000004.
    ticks.push(power < 0 ? (place * digit) / 10 ** -power : place * digit * 10 ** power);
  }
  return ticks;
}

/**
 * Round steps that hold the highest day. Where nothing was used there is the 0 line alone.
 *
 * @example valueAxis(28215, 6) // { top: 30000, ticks: [0, 5000, 10000, 15000, 20000, 25000, 30000] }
 */
export function valueAxis(max: number, stepCount: number): ValueAxis {
  if (!(max >= SMALLEST_CREDITS)) return { top: 1, ticks: [0] };
  // Rounded up, the top may want a larger step: 30,000 in four is 10,000, where 28,215 would take 5,000.
  const rounded = evenTicks(max, stepCount).at(-1) ?? max;
  const ticks = evenTicks(rounded, stepCount);
  return { top: ticks.at(-1) ?? rounded, ticks };
}
