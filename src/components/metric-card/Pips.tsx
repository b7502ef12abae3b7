/** Props of Pips. */
export interface PipsProps {
  /** How many are filled. */
  filled: number;
  /** How many there are. */
  count: number;
}

const WIDTH = 74;
const HEIGHT = 8;
const RADIUS = 3;
/** Distance of two pips where there is room. */
const STEP = 9.5;
/** More than these would touch. */
const MOST = 10;

/** A dot for each product, filled for those in use; none where they would not fit. */
export function Pips({ filled, count }: PipsProps) {
  if (count < 1 || count > MOST) return null;
  const step = count > 1 ? Math.min(STEP, (WIDTH - HEIGHT) / (count - 1)) : 0;
  const first = WIDTH - RADIUS - 1 - step * (count - 1);
  return (
    <svg
      className="aic-metric-glyph aic-metric-pips"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, place) => (
        <circle
          key={place}
          className={place < filled ? 'aic-metric-pip' : 'aic-metric-pip aic-metric-pip-off'}
          cx={Math.round((first + step * place) * 100) / 100}
          cy={HEIGHT / 2}
          r={place < filled ? RADIUS : RADIUS - 0.5}
        />
      ))}
    </svg>
  );
}
