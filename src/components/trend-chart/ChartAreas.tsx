import { memo, useMemo } from 'react';

import { useParts } from '../../context/useParts';

import { bandPath } from './bandPath';
import { dayPlaces } from './dayPlaces';
import { edgePath } from './edgePath';
import { partialDays } from './partialDays';
import { patternOf } from './patternOf';
import { PLOT_HEIGHT, plotWidth } from './plotBox';
import { seriesClass } from './seriesClass';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartGeometry } from './chartGeometry';

interface ChartAreasProps {
  /** The series as they are drawn. */
  daily: DailyUsage;
  /** Where everything is. */
  geometry: ChartGeometry;
  /** Start of the ids of the patterns; `undefined` where there are none. */
  patternId: string | undefined;
  /** Start of the ids of the hatchings. */
  hatchId: string;
}

/** With more areas or days than this, separators of full width would leave nothing of the thin ones. */
const FEW = { areas: 13, days: 186 };
const MANY = { areas: 40, days: 1100 };

/** How much room separators have. */
function densityOf(areas: number, days: number): 'many' | 'crowded' | undefined {
  if (areas > MANY.areas || days > MANY.days) return 'crowded';
  return areas > FEW.areas || days > FEW.days ? 'many' : undefined;
}

/** Lines that colour does not tell apart. */
const DASHES = ['none', '8 4', '2 4', '12 3 2 3', '5 2', '16 4'];

/** A host's rule for `path` must not take the pattern away; a style set on the element stands above it. */
function keepFill(path: SVGPathElement | null): void {
  path?.style.setProperty('fill', path.getAttribute('fill'));
}

/**
 * The areas, top of the stack first: each covers what the one above it has below their common edge. One set of paths
 * serves every size, because the view box stretches it; so the server draws the very areas the browser keeps.
 *
 * @example <ChartAreas daily={daily} geometry={geometry} patternId={undefined} hatchId="aic-1-" />
 */
export const ChartAreas = /* @__PURE__ */ memo(function ChartAreas({
  daily,
  geometry,
  patternId,
  hatchId,
}: ChartAreasProps) {
  const part = useParts();
  const { series } = geometry;
  const isArea = geometry.mode !== 'lines';
  const { paths, partial, excess } = useMemo(() => {
    const { axis, mode } = geometry;
    const { days, products } = daily;
    const total = geometry.series.at(-1)?.edge ?? new Float64Array(days.length);
    const last = partialDays(geometry.drawn, days.indexOf(daily.today));
    const isWhole = mode === 'stacked' && geometry.series.length === products.length;
    return {
      paths: geometry.series.map(({ edge, line }) => edgePath(edge, line, axis.top)),
      partial: edgePath(
        // Lines have nothing under them: the whole height is veiled.
        mode === 'lines' ? total.map(() => axis.top) : total,
        dayPlaces(last, days.length, geometry.scale, PLOT_HEIGHT),
        axis.top,
      ),
      // Days of which a part lies beyond the included credits, as the band between the two.
      excess:
        isWhole && daily.excess.some((credits) => credits > 0)
          ? bandPath(
              geometry,
              total,
              total.map((credits, day) => Math.max(0, credits - (daily.excess[day] ?? 0))),
            )
          : '',
    };
  }, [daily, geometry]);
  return (
    <svg
      className={isArea ? 'aic-chart-areas' : 'aic-chart-areas aic-chart-lines'}
      viewBox={`0 0 ${plotWidth(daily.days.length)} ${PLOT_HEIGHT}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      data-aic-density={isArea ? densityOf(series.length, daily.days.length) : undefined}
    >
      {series
        .map(({ place }, row) => {
          const product = daily.products[place];
          if (product === undefined) return null;
          const pattern = isArea ? patternOf(patternId, product) : undefined;
          const fill = pattern && `url(#${pattern}p)`;
          return (
            <path
              // The pattern is written into the style as well: what had one is not used again without.
              key={fill === undefined ? product.id : `${product.id} ${fill}`}
              {...part(isArea ? 'area' : 'line', `aic-chart-area${seriesClass(product)}`)}
              color={product.color}
              d={paths[row]}
              fill={fill}
              strokeDasharray={isArea || patternId === undefined ? undefined : DASHES[row % DASHES.length]}
              ref={fill === undefined ? undefined : keepFill}
            />
          );
        })
        .reverse()}
      {excess !== '' && (
        <path {...part('excess', 'aic-chart-hatch')} d={excess} fill={`url(#${hatchId}e)`} ref={keepFill} />
      )}
      {partial !== '' && (
        <>
          <path className="aic-chart-veil" d={partial} />
          <path className="aic-chart-hatch" d={partial} fill={`url(#${hatchId}h)`} ref={keepFill} />
        </>
      )}
    </svg>
  );
});
