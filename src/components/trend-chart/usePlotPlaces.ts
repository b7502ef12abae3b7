import { useCallback, useEffect, useRef } from 'react';

import { listen } from '../shared/listen';

import { pixelScale } from './pixelScale';
import { productAt } from './productAt';

import type { RefObject } from 'react';
import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartGeometry } from './chartGeometry';
import type { PlotBox } from './usePlotBox';

/** A place on the page, as pointer events have it. */
interface PagePoint {
  readonly clientX: number;
  readonly clientY: number;
}

/** What lies where on the page. */
export interface PlotPlaces {
  /** Pixels the plot is wide, of its own. */
  readonly widthOf: () => number;
  /** Place of the day nearest to a point. */
  readonly dayUnder: (point: PagePoint) => number;
  /** Id of the product at a point, on a day. */
  readonly productUnder: (point: PagePoint, day: number) => string | null;
  /** Has the plot measured anew at the next question. */
  readonly forget: () => void;
}

/**
 * Finds days and products under the pointer. The plot's place on the page is read when the pointer enters it and kept until
 * the page is scrolled or the plot is drawn otherwise, so that a move reads no layout.
 *
 * @param plot measures of the plot
 * @example usePlotPlaces(surface, daily, geometry, plot).dayUnder(event) // 10
 */
export function usePlotPlaces(
  surface: RefObject<HTMLElement | null>,
  daily: DailyUsage,
  geometry: ChartGeometry,
  plot: PlotBox,
): PlotPlaces {
  const box = useRef<DOMRect | null>(null);
  const scale = useRef(1);
  const forget = useCallback(() => {
    box.current = null;
  }, []);
  // The outside system is the page, on which the plot may lie elsewhere after it was drawn otherwise or scrolled.
  useEffect(forget, [forget, geometry, plot]);
  useEffect(() => {
    const view = surface.current?.ownerDocument.defaultView;
    return view ? listen(view, ['scroll'], forget, true) : undefined;
  }, [surface, forget]);
  const measured = () => {
    if (!box.current && surface.current) {
      box.current = surface.current.getBoundingClientRect();
      scale.current = pixelScale(surface.current, box.current.width);
    }
    return box.current ?? new DOMRect();
  };
  return {
    widthOf: () => measured().width / scale.current,
    dayUnder: ({ clientX }) => {
      const { left, width } = measured();
      return geometry.scale.dayAt(((clientX - left) / Math.max(1, width)) * 100);
    },
    productUnder: ({ clientY }, day) => {
      const place = productAt(geometry, day, (measured().bottom - clientY) / plot.height / scale.current);
      return place === null ? null : (daily.products[place]?.id ?? null);
    },
    forget,
  };
}
