import { Fragment, memo } from 'react';

import { patternOf } from './patternOf';
import { seriesClass } from './seriesClass';

import type { DailyProduct } from '../../model/dailyProduct';

interface ChartPatternsProps {
  /** The products as they are drawn; none where colours alone tell them apart. */
  products: readonly DailyProduct[];
  /** Start of every pattern's id, unique on the page. */
  patternId: string;
  /** Pixels a unit of the plot is wide and high: what the plot stretches, its patterns shrink. */
  stretch: { readonly x: number; readonly y: number };
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
const PRECISION = 1e4;

/** Beyond the colours there are, patterns begin again like them: each is on the page once. */
function isFirst(product: DailyProduct, place: number, products: readonly DailyProduct[]): boolean {
  return products.findIndex((other) => patternOf('', other) === patternOf('', product)) === place;
}

const round = (value: number) => Math.round(value * PRECISION) / PRECISION;

/**
 * Patterns that tell the areas apart where colour cannot, and the hatching. Swatches use them as they are; the stretched
 * plot uses a copy of each that undoes the stretching (its id ends in `p`). They stand outside of the stage, whose inside
 * is not laid out while it is off the screen.
 *
 * @example <ChartPatterns products={daily.products} patternId={id} stretch={{ x: 39.7, y: 0.1 }} />
 */
export const ChartPatterns = memo(function ChartPatterns({ products, patternId, stretch }: ChartPatternsProps) {
  const undo = `scale(${round(1 / stretch.x)} ${round(1 / stretch.y)})`;
  return (
    <svg className="aic-visually-hidden" aria-hidden="true" focusable="false">
      {products.filter(isFirst).map((product) => {
        const id = patternOf(patternId, product);
        // "Other" has no ink.
        const ink = INKS[product.seriesIndex % INKS.length];
        const transform = `rotate(${ink?.turn ?? 0}) scale(${product.seriesIndex >= INKS.length ? LARGER : 1})`;
        return (
          <Fragment key={product.id}>
            <pattern
              id={id}
              className={`aic-chart-pattern${seriesClass(product)}`}
              color={product.color}
              width={SIZE}
              height={SIZE}
              patternUnits="userSpaceOnUse"
              patternTransform={transform}
            >
              <rect className="aic-chart-pattern-ground" width={SIZE} height={SIZE} />
              <path className="aic-chart-pattern-ink" d={ink?.d} />
            </pattern>
            <pattern id={`${id}p`} href={`#${id}`} patternTransform={`${undo} ${transform}`} />
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
      <pattern
        id={`${patternId}e`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`${undo} rotate(-45)`}
      >
        <path className="aic-chart-hatch-ink" d="M0 3H6" />
      </pattern>
    </svg>
  );
});
