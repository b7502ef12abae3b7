import { memo, useLayoutEffect, useRef } from 'react';

import { seriesClass } from './seriesClass';

import type { RefObject } from 'react';
import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartGeometry } from './chartGeometry';

interface DayMarkerProps {
  /** The series as they are drawn. */
  daily: DailyUsage;
  /** Where everything is. */
  geometry: ChartGeometry;
  /** The day marked. */
  day: number;
  /** Pixels from the left edge of the plot to the day. */
  x: number;
  /** Pixels the plot is high. */
  height: number;
}

/** More dots than this would hide the areas they stand on: the top one is left. */
const MAX_DOTS = 13;

/** Rows of the stack that have a dot. */
function dottedRows({ series }: ChartGeometry): readonly number[] {
  const rows = [...series.keys()];
  return rows.length > MAX_DOTS ? rows.slice(-1) : rows;
}

interface DotsProps extends Pick<DayMarkerProps, 'daily' | 'geometry'> {
  /** Where their elements are kept, by row. */
  elements: RefObject<Map<number, SVGCircleElement>>;
}

/** The dots, whose places are written from outside. */
const Dots = memo(function Dots({ daily, geometry, elements }: DotsProps) {
  return dottedRows(geometry).map((row) => {
    const product = daily.products[geometry.series[row]?.place ?? -1];
    return (
      product && (
        <circle
          key={product.id}
          ref={(element) => {
            if (element) elements.current.set(row, element);
            else elements.current.delete(row);
          }}
          className={`aic-chart-dot${seriesClass(product)}`}
          color={product.color}
          cx="0.5"
          r="4"
        />
      )
    );
  });
});

/**
 * Rule at a day with a dot on each area's edge. It exists only while a day is looked at, after mount, and is moved by
 * transforms, so that the areas under it are not painted again.
 *
 * @example <DayMarker daily={daily} geometry={geometry} day={10} x={397} height={288} />
 */
export function DayMarker({ daily, geometry, day, x, height }: DayMarkerProps) {
  const ref = useRef<SVGSVGElement>(null);
  const dots = useRef(new Map<number, SVGCircleElement>());
  useLayoutEffect(() => {
    const { series, axis, mode, known } = geometry;
    // On a whole pixel: a rule between two is two grey ones.
    ref.current?.style.setProperty('transform', `translateX(${Math.round(x)}px)`);
    for (const [row, dot] of dots.current) {
      const value = series[row]?.edge[day] ?? 0;
      const below = mode === 'lines' ? 0 : (series[row - 1]?.edge[day] ?? 0);
      const isShown = known[day] === true && value > below;
      dot.style.setProperty('transform', isShown ? `translateY(${(1 - value / axis.top) * height}px)` : 'scale(0)');
    }
  }, [geometry, day, x, height]);
  return (
    <svg className="aic-chart-marker" ref={ref} aria-hidden="true" focusable="false" data-aic-part="point">
      <line className="aic-chart-rule" x1="0.5" x2="0.5" y1="-8" y2="100%" />
      <Dots daily={daily} geometry={geometry} elements={dots} />
    </svg>
  );
}
