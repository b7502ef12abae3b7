import { useParts } from '../../context/useParts';

import { percent } from './percent';
import { placeFlags } from './placeFlags';

import type { DayExplorerProps } from './DayExplorer';

const GAP_PX = 8;
/** A rule rises so far over the plot, beside its words. */
const RISE_PX = 18;
/** Corner of the mark at the head of a host's flag. */
const MARK = 'M0-22 4-18 0-14-4-18Z';

/**
 * Rules at today, at resets and at what the host tells, with their words where there is room.
 *
 * @example <PlotFlags {...view} />
 */
export function PlotFlags({ flags, box, text }: DayExplorerProps) {
  const part = useParts();
  const isRtl = text.dir === 'rtl';
  return placeFlags(flags, box.room, isRtl).map(({ kind, key, at, label, side }) => {
    const x = percent(at);
    return (
      <g key={key} {...part(kind, `aic-chart-flag aic-chart-flag-${kind}`)}>
        <line
          className="aic-chart-flag-rule"
          x1={x}
          x2={x}
          y1={side === null && kind === 'reset' ? 0 : -RISE_PX}
          y2="100%"
        />
        {kind === 'note' && (
          <svg className="aic-plain" x={x} overflow="visible">
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
