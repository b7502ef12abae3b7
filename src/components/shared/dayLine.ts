/** How a line runs over its days: all that its text holds but the heights. Made once for any number of lines. */
export interface DayLine {
  /** The day of each point. */
  readonly days: readonly number[];
  /** What stands before each point's height: the end of the stretch before it, the command, and the point's place. */
  readonly steps: readonly string[];
  /** What stands after the last height. */
  readonly end: string;
}

/** The box a line is drawn in. */
export interface DayLineBox {
  /** Width in units. */
  readonly width: number;
  /**
   * Half the width at which a day between two gaps is drawn. At 0 it is a line without length: round ends make a dot of it.
   *
   * @default 0
   */
  readonly loneHalf?: number | undefined;
  /**
   * Height to which each stretch is closed down, for an area.
   *
   * @default none: an open line
   */
  readonly base?: number | undefined;
}

/**
 * The way of a line over the days of `drawnDays`: straight from day to day, and broken at -1.
 *
 * @param xOf place of a day in units, a whole number
 * @example dayLine([0, 1], (day) => day * 720, { width: 720 }).steps // ['M0 ', 'L720 ']
 */
export function dayLine(
  drawn: readonly number[],
  xOf: (day: number) => number,
  { width, loneHalf = 0, base }: DayLineBox,
): DayLine {
  const days: number[] = [];
  const steps: string[] = [];
  let end = '';
  let start = 0;
  for (const [place, day] of drawn.entries()) {
    if (day < 0) continue;
    const x = xOf(day);
    const isFirst = !((drawn[place - 1] ?? -1) >= 0);
    const isLast = !((drawn[place + 1] ?? -1) >= 0);
    const half = isFirst && isLast ? loneHalf : 0;
    if (isFirst) {
      start = Math.max(0, x - half);
      days.push(day);
      steps.push(`${end}M${start} `);
    }
    if (!isFirst || isLast) {
      days.push(day);
      steps.push(`L${Math.min(width, x + half)} `);
    }
    if (isLast && base !== undefined) end = `V${base}H${start}Z`;
  }
  return { days, steps, end };
}
