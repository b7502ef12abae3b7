import { SPARKLINE_HEIGHT, SPARKLINE_WIDTH, sparklinePath } from './sparklinePath';

/** Props of Sparkline. */
export interface SparklineProps {
  /** Credits of each day; a number that is none is an unknown day. */
  totals: ArrayLike<number>;
}

/** The shape of the days behind a figure; nothing where there are fewer than two known days. */
export function Sparkline({ totals }: SparklineProps) {
  const path = sparklinePath(totals);
  if (path === null) return null;
  return (
    <svg
      className="aic-metric-glyph"
      viewBox={`0 0 ${SPARKLINE_WIDTH} ${SPARKLINE_HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="aic-metric-spark-area" d={path.area} />
      <path className="aic-metric-spark-line" d={path.line} />
      <circle className="aic-metric-spark-end" cx={path.end.x} cy={path.end.y} r={2.75} />
    </svg>
  );
}
