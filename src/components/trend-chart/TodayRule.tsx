import { percent } from './percent';

interface TodayRuleProps {
  /** Percent of the plot's width at which today stands, from the left. */
  at: number;
  /** What is written beside it. */
  label: string;
  /** Pixels the plot is wide, at the usual size of text. */
  width: number;
  /** Whether time runs from right to left. */
  isRtl: boolean;
}

/** Room a character takes at 12 px, and the gap to the rule. */
const CHARACTER_PX = 7;
const GAP_PX = 8;

/**
 * Dashed rule at today with its words, on the side of the days to come where there is room.
 *
 * @example <TodayRule at={72.4} label="Today, partial" width={1152} isRtl={false} />
 */
export function TodayRule({ at, label, width, isRtl }: TodayRuleProps) {
  const x = percent(at);
  const ahead = ((isRtl ? at : 100 - at) * width) / 100;
  const isAhead = ahead >= label.length * CHARACTER_PX + GAP_PX;
  const anchor = isAhead ? 'start' : 'end';
  return (
    <g>
      <line className="aic-chart-today" x1={x} x2={x} y1="-18" y2="100%" />
      <text
        className="aic-chart-today-label"
        x={x}
        y="-10"
        dx={isAhead === isRtl ? -GAP_PX : GAP_PX}
        textAnchor={anchor}
      >
        {label}
      </text>
    </g>
  );
}
