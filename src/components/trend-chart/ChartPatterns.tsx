import { Fragment, memo } from 'react';

import { patternOf } from './patternOf';
import { PLOT_HEIGHT, plotWidth } from './plotBox';
import { seriesClass } from './seriesClass';

import type { DailyProduct } from '../../model/dailyProduct';
import type { PlotBox } from './usePlotBox';

interface ChartPatternsProps {
  /** The products as they are drawn; none where colours alone tell them apart. */
  products: readonly DailyProduct[];
  /** Start of every pattern's id, unique on the page. */
  patternId: string;
  /** Measures of the plot: what it stretches, its patterns shrink. */
  box: PlotBox;
  /** Days from the first to the last of the plot. */
  dayCount: number;
}

const SIZE = 8;

/** Diagonal down, dots, diagonal up, horizontal, lattice, vertical; each again, and larger, from the seventh series on. */
const INKS = [
  ['M0 4H8', 45],
  ['M2 1.2v1.6M6 5.2v1.6', 0],
  ['M0 4H8', -45],
  ['M0 4H8', 0],
  ['M0 4H8M4 0V8', 45],
  ['M4 0V8', 0],
] as const;
/** Of a partial day, and of credits beyond the included ones. */
const HATCHINGS = [
  ['h', 45, ''],
  ['e', -45, ' aic-chart-excess-ink'],
] as const;
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
 * @example <ChartPatterns products={daily.products} patternId={id} box={box} dayCount={30} />
 */
export const ChartPatterns = /* @__PURE__ */ memo(function ChartPatterns({
  products,
  patternId,
  box,
  dayCount,
}: ChartPatternsProps) {
  const undo = `scale(${round(plotWidth(dayCount) / box.width)} ${round(PLOT_HEIGHT / box.height)})`;
  return (
    <svg className="aic-visually-hidden" aria-hidden="true" focusable="false">
      {products.filter(isFirst).map((product) => {
        const id = patternOf(patternId, product);
        // "Other" has no ink.
        const [ink, turn = 0] = INKS[product.seriesIndex % INKS.length] ?? [];
        const transform = `rotate(${turn}) scale(${product.seriesIndex >= INKS.length ? LARGER : 1})`;
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
              <path className="aic-chart-pattern-ink" d={ink} />
            </pattern>
            <pattern className="aic-plain" id={`${id}p`} href={`#${id}`} patternTransform={`${undo} ${transform}`} />
          </Fragment>
        );
      })}
      {HATCHINGS.map(([name, turn, ink]) => (
        <pattern
          key={name}
          className="aic-plain"
          id={patternId + name}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={`${undo} rotate(${turn})`}
        >
          <path className={`aic-chart-hatch-ink${ink}`} d="M0 3H6" />
        </pattern>
      ))}
    </svg>
  );
});
