import { textRoom } from './textRoom';

import type { PlotFlag } from './plotFlag';

/** A flag with the side on which its words have room. */
export interface PlacedFlag extends PlotFlag {
  /** Side of the rule on which the words begin; `null` where they have no room. */
  readonly side: 'left' | 'right' | null;
}

const GAP_PX = 8;
/** Longer words are in the tooltip, in speech and in the table alone. */
const LONGEST = 32;

/**
 * Finds room for the words of the flags: on the side of days to come, else on the other, else none. A flag that stands
 * earlier in the list is served first.
 *
 * @param width pixels the plot is wide, at the usual size of text
 * @param isRtl whether time runs from right to left
 * @example placeFlags([{ kind: 'today', key: 't', at: 100, label: 'Today' }], 600, false)[0].side // 'left'
 */
export function placeFlags(flags: readonly PlotFlag[], width: number, isRtl: boolean): readonly PlacedFlag[] {
  const taken: { from: number; to: number }[] = [];
  const heads = flags.filter(({ label }) => label !== '').map(({ at }) => (at / 100) * width);
  const sides = isRtl ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return flags.map((flag) => {
    const x = (flag.at / 100) * width;
    const room = textRoom(flag.label) + 2 * GAP_PX;
    if (flag.label === '' || flag.label.length > LONGEST) return { ...flag, side: null };
    const side = sides.find((candidate) => {
      const from = candidate === 'right' ? x : x - room;
      const to = from + room;
      const isFree =
        from >= 0 &&
        to <= width &&
        taken.every((other) => to <= other.from || from >= other.to) &&
        heads.every((head) => head <= from || head >= to);
      if (isFree) taken.push({ from, to });
      return isFree;
    });
    return { ...flag, side: side ?? null };
  });
}
