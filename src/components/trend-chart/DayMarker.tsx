import { useCallback, useMemo } from 'react';

import { useParts } from '../../context/useParts';

import { seriesClass } from './seriesClass';

import type { ChartGeometry } from './chartGeometry';
import type { DayExplorerProps } from './DayExplorer';

interface DayMarkerProps extends Pick<DayExplorerProps, 'daily' | 'geometry' | 'box'> {
  /** The day marked. */
  day: number;
  /** Pixels from the left edge of the plot to the day. */
  x: number;
}

/** More dots than this would hide the areas they stand on: the top one is left. */
const MAX_DOTS = 13;
/** A rule is one pixel wide, with the day in its middle. */
const HALF_PX = 0.5;

/** Rows of the stack that have a dot. */
function dottedRows({ series }: ChartGeometry): readonly number[] {
  const rows = [...series.keys()];
  return rows.length > MAX_DOTS ? rows.slice(-1) : rows;
}

/**
 * Rule at a day with a dot on each area's edge. It exists only while a day is looked at, after mount, and is moved by
 * transforms, so that the areas under it are not painted again.
 *
 * @example <DayMarker daily={daily} geometry={geometry} box={box} day={10} x={397} />
 */
export function DayMarker({ daily, geometry, box, day, x }: DayMarkerProps) {
  const part = useParts();
  const dots = useMemo(
    () =>
      dottedRows(geometry).map((row) => {
        const product = daily.products[geometry.series[row]?.place ?? -1];
        return (
          product && (
            <circle
              key={product.id}
              className={`aic-chart-dot${seriesClass(product)}`}
              color={product.color}
              cx="0.5"
              r="4"
            />
          )
        );
      }),
    [daily, geometry],
  );
  const place = useCallback(
    (marker: SVGSVGElement | null) => {
      const { series, axis, mode, known } = geometry;
      const circles = marker?.getElementsByTagName('circle');
      // On a whole pixel, that of today's rule: a rule between two is two grey ones.
      marker?.style.setProperty('transform', `translateX(${Math.round(x - HALF_PX)}px)`);
      for (const [at, row] of dottedRows(geometry).entries()) {
        const value = series[row]?.edge[day] ?? 0;
        const below = mode === 'lines' ? 0 : (series[row - 1]?.edge[day] ?? 0);
        const isShown = known[day] === true && value > below;
        circles?.[at]?.style.setProperty(
          'transform',
          isShown ? `translateY(${(1 - value / axis.top) * box.height}px)` : 'scale(0)',
        );
      }
    },
    [geometry, box, day, x],
  );
  return (
    <svg {...part('point', 'aic-chart-marker')} ref={place} aria-hidden="true" focusable="false">
      <line className="aic-chart-rule" x1="0.5" x2="0.5" y1="-8" y2="100%" />
      {dots}
    </svg>
  );
}
