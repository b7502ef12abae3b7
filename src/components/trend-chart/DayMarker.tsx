import { useLayoutEffect, useRef } from 'react';

import { percent } from './percent';
import { seriesClass } from './seriesClass';

import type { DailyUsage } from '../../model/dailyUsage';
import type { StackedDays } from './stackDays';

interface DayMarkerProps {
  /** The series. */
  daily: DailyUsage;
  /** The shown products, stacked. */
  stack: StackedDays;
  /** Credits at the upper edge of the plot. */
  top: number;
  /** The day marked. */
  day: number;
  /** Pixels from the left edge of the plot to the day. */
  x: number;
}

/** More dots than this would hide the areas they stand on: the top one is left. */
const MAX_DOTS = 12;

/**
 * Rule at a day with a dot on each area's edge. It exists only while a day is looked at, after mount, and moves by a
 * transform, so that the areas under it are not painted again.
 *
 * @example <DayMarker daily={daily} stack={stack} top={30000} day={10} x={397} />
 */
export function DayMarker({ daily, stack, top, day, x }: DayMarkerProps) {
  const ref = useRef<SVGSVGElement>(null);
  // On a whole pixel: a rule between two is two grey ones.
  useLayoutEffect(() => {
    ref.current?.style.setProperty('transform', `translateX(${Math.round(x)}px)`);
  }, [x]);
  const isKnown = daily.known[day] === true;
  const last = stack.rows.length - 1;
  const dots = stack.rows.flatMap((place, row) => {
    const product = daily.products[place];
    const edge = stack.tops[row * stack.dayCount + day] ?? 0;
    const below = row === 0 ? 0 : (stack.tops[(row - 1) * stack.dayCount + day] ?? 0);
    const isDrawn = isKnown && edge > below && (stack.rows.length <= MAX_DOTS || row === last);
    return product && isDrawn ? [{ product, y: percent(100 - (edge / top) * 100) }] : [];
  });
  return (
    <svg className="aic-chart-marker" ref={ref} aria-hidden="true" focusable="false" data-aic-part="point">
      <line className="aic-chart-rule" x1="0.5" x2="0.5" y1="-8" y2="100%" />
      {dots.map(({ product, y }) => (
        <circle
          key={product.id}
          className={`aic-chart-dot${seriesClass(product)}`}
          color={product.color}
          cx="0.5"
          cy={y}
          r="4"
        />
      ))}
    </svg>
  );
}
