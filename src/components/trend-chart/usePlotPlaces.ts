import { useCallback, useEffect, useRef } from 'react';

import { productAt } from './productAt';

import type { RefObject } from 'react';
import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartGeometry } from './chartGeometry';

/** A place on the page, as pointer events have it. */
interface PagePoint {
  readonly clientX: number;
  readonly clientY: number;
}

/** What lies where on the page. */
export interface PlotPlaces {
  /** Pixels the plot is wide. */
  readonly widthOf: () => number;
  /** Place of the day nearest to a point. */
  readonly dayUnder: (point: PagePoint) => number;
  /** Id of the product at a point, on a day. */
  readonly productUnder: (point: PagePoint, day: number) => string | null;
  /** Has the plot measured anew at the next question. */
  readonly forget: () => void;
}

/**
 * Finds days and products under the pointer. The plot's place on the page is read when the pointer enters it and kept, so
 * that a move reads no layout; only an edge and the width are used, which scrolling along the page does not change.
 *
 * @param height pixels the plot is high
 * @example usePlotPlaces(surface, daily, geometry, 288).dayUnder(event) // 10
 */
export function usePlotPlaces(
  surface: RefObject<HTMLElement | null>,
  daily: DailyUsage,
  geometry: ChartGeometry,
  height: number,
): PlotPlaces {
  const box = useRef<DOMRect | null>(null);
  const forget = useCallback(() => {
    box.current = null;
  }, []);
  // The outside system is the page, on which the plot may lie elsewhere after it has been drawn otherwise.
  useEffect(forget, [forget, geometry, height]);
  const measured = () => (box.current ??= surface.current?.getBoundingClientRect() ?? new DOMRect());
  return {
    widthOf: () => measured().width,
    dayUnder: ({ clientX }) => {
      const { left, width } = measured();
      return geometry.scale.dayAt(((clientX - left) / Math.max(1, width)) * 100);
    },
    productUnder: ({ clientY }, day) => {
      // Read anew: the page may have been scrolled since.
      const { bottom = 0 } = surface.current?.getBoundingClientRect() ?? {};
      const place = productAt(geometry, day, (bottom - clientY) / height);
      return place === null ? null : (daily.products[place]?.id ?? null);
    },
    forget,
  };
}
