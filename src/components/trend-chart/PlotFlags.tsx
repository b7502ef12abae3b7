import { percent } from './percent';
import { placeFlags } from './placeFlags';

import type { PlotFlag } from './plotFlag';

interface PlotFlagsProps {
  /** The flags, the most important first. */
  flags: readonly PlotFlag[];
  /** Pixels the plot is wide, at the usual size of text. */
  width: number;
  /** Whether time runs from right to left. */
  isRtl: boolean;
}

const GAP_PX = 8;
/** Resets closer than this would drown the areas. */
const CLOSEST_PX = 24;
/** A rule rises so far over the plot, beside its words. */
const RISE_PX = 18;
/** Corner of the mark at the head of a host's flag. */
const MARK = 'M0-22 4-18 0-14-4-18Z';

/**
 * Rules at today, at resets and at what the host tells, with their words where there is room.
 *
 * @example <PlotFlags flags={flags} width={1152} isRtl={false} />
 */
export function PlotFlags({ flags, width, isRtl }: PlotFlagsProps) {
  const resets = flags.filter(({ kind }) => kind === 'reset').length;
  const shown = resets * CLOSEST_PX > width ? flags.filter(({ kind }) => kind !== 'reset') : flags;
  return placeFlags(shown, width, isRtl).map(({ kind, key, at, label, side }) => {
    const x = percent(at);
    return (
      <g key={key} className={`aic-chart-flag aic-chart-flag-${kind}`} data-aic-part={kind}>
        <line
          className="aic-chart-flag-rule"
          x1={x}
          x2={x}
          y1={side === null && kind === 'reset' ? 0 : -RISE_PX}
          y2="100%"
        />
        {kind === 'annotation' && (
          <svg x={x} overflow="visible">
            <path className="aic-chart-flag-mark" d={MARK} />
          </svg>
        )}
        {side !== null && (
          <text
            className="aic-chart-flag-label"
            x={x}
            y="-10"
            dx={side === 'left' ? -GAP_PX : GAP_PX}
            // Along the text: its start is at the right where it runs to the left.
            textAnchor={(side === 'right') === isRtl ? 'end' : 'start'}
          >
            {label}
          </text>
        )}
      </g>
    );
  });
}
