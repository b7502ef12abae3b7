import { Fragment, memo } from 'react';

import { seriesNumber } from './seriesNumber';

import type { DailyProduct } from '../../model/dailyProduct';

interface ChartPatternsProps {
  /** Whose patterns are needed. */
  products: readonly DailyProduct[];
  /** Start of every pattern's id, unique on the page. */
  patternId: string;
  /** Pixels a unit of the plot is wide: what the plot stretches, its patterns shrink. */
  stretch: number;
}

const SIZE = 8;

/** Diagonal down, dots, diagonal up, horizontal, lattice, vertical; each again, and larger, from the seventh series on. */
const INKS = [
  { d: 'M0 4H8', turn: 45 },
  { d: 'M2 1.2v1.6M6 5.2v1.6', turn: 0 },
  { d: 'M0 4H8', turn: -45 },
  { d: 'M0 4H8', turn: 0 },
  { d: 'M0 4H8M4 0V8', turn: 45 },
  { d: 'M4 0V8', turn: 0 },
];
const LARGER = 1.6;

/**
 * Patterns that tell the areas apart where colour cannot (forced colours), and the hatching of a partial day. Swatches use
 * them as they are; the stretched plot uses a copy of each that undoes the stretching (its id ends in `p`).
 *
 * @example <ChartPatterns products={daily.products} patternId={id} stretch={39.7} />
 */
export const ChartPatterns = memo(function ChartPatterns({ products, patternId, stretch }: ChartPatternsProps) {
  const undo = `scale(${Math.round(1e4 / stretch) / 1e4} 1)`;
  const numbers = [...new Set(products.map(seriesNumber))];
  return (
    <defs>
      {numbers.map((number) => {
        const ink = INKS[(number - 1) % INKS.length];
        const transform = `rotate(${ink?.turn ?? 0}) scale(${number > INKS.length ? LARGER : 1})`;
        return (
          <Fragment key={number}>
            <pattern
              id={patternId + number}
              width={SIZE}
              height={SIZE}
              patternUnits="userSpaceOnUse"
              patternTransform={transform}
            >
              <rect className="aic-chart-pattern-ground" width={SIZE} height={SIZE} />
              <path className="aic-chart-pattern-ink" d={ink?.d} />
            </pattern>
            <pattern
              id={`${patternId}${number}p`}
              href={`#${patternId}${number}`}
              patternTransform={`${undo} ${transform}`}
            />
          </Fragment>
        );
      })}
      <pattern
        id={`${patternId}h`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`${undo} rotate(45)`}
      >
        <path className="aic-chart-hatch-ink" d="M0 3H6" />
      </pattern>
    </defs>
  );
});
