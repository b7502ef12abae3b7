/** Geometry of a sparkline in its own box. */
export interface SparklinePath {
  /** Path of the line, broken where a day is unknown. */
  readonly line: string;
  /** Path of the area under it. */
  readonly area: string;
  /** The last known day. */
  readonly end: { readonly x: number; readonly y: number };
}

/** Width of the box. */
export const SPARKLINE_WIDTH = 72;
/** Height of the box. */
export const SPARKLINE_HEIGHT = 26;
/** Room for the line's width above the highest day. */
const TOP = 3;

/**
 * A line through daily totals, from 0 (or the lowest, where refunds exceed use) to the highest. A total that is no number
 * is unknown and leaves a gap. `null` with fewer than two known days: a point is no line.
 *
 * @example sparklinePath([0, 10])?.line // 'M0 26L72 3'
 */
export function sparklinePath(totals: ArrayLike<number>): SparklinePath | null {
  const days = Array.from(totals);
  const known = days.filter(Number.isFinite);
  if (known.length < 2) return null;
  const lowest = Math.min(0, ...known);
  const span = Math.max(0, ...known) - lowest || 1;
  const x = (place: number) => round((SPARKLINE_WIDTH * place) / (days.length - 1));
  const y = (total: number) => round(SPARKLINE_HEIGHT - ((SPARKLINE_HEIGHT - TOP) * (total - lowest)) / span);
  const runs = knownRuns(days);
  const lines = runs.map((run) => `M${run.map(({ place, total }) => `${x(place)} ${y(total)}`).join('L')}`);
  const areas = runs.map((run, index) => {
    const [first, last] = [run[0]?.place ?? 0, run.at(-1)?.place ?? 0];
    return `${lines[index]}L${x(last)} ${SPARKLINE_HEIGHT}L${x(first)} ${SPARKLINE_HEIGHT}Z`;
  });
  const last = runs.at(-1)?.at(-1) ?? { place: 0, total: 0 };
  return { line: lines.join(''), area: areas.join(''), end: { x: x(last.place), y: y(last.total) } };
}

interface KnownDay {
  readonly place: number;
  readonly total: number;
}

function knownRuns(days: readonly number[]): KnownDay[][] {
  const runs: KnownDay[][] = [];
  days.forEach((total, place) => {
    if (!Number.isFinite(total)) return;
    const run = runs.at(-1);
    if (run && run.at(-1)?.place === place - 1) run.push({ place, total });
    else runs.push([{ place, total }]);
  });
  return runs;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
