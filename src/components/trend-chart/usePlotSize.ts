import { useEffect, useState } from 'react';

import type { RefObject } from 'react';

/** Pixels as laid out; `null` until measured: on the server, before mount, and where nothing measures. */
export interface PlotSize {
  /** Width of the plot. */
  readonly plot: number;
  /** Width of the plot with its value axis: what the container queries see. */
  readonly stage: number;
  /** Size of the text in relation to its usual size: 2 where a reader has doubled it. */
  readonly zoom: number;
}

/** Text in the chart is so large unless the reader or the host wants it otherwise. */
const USUAL_TEXT_PX = 13;
/** A change below this is rounding of the layout, not a new size. */
const SMALLEST_CHANGE_PX = 1;

/**
 * Width of the plot. Heights are never measured, so a chart cannot grow by its own reading. The areas do not wait for it:
 * they are stretched by their view box.
 *
 * @example usePlotSize(surfaceRef) // { plot: 1152, stage: 1192, zoom: 1 }
 */
export function usePlotSize(surface: RefObject<HTMLElement | null>): PlotSize | null {
  const [size, setSize] = useState<PlotSize | null>(null);
  // The browser's layout is the outside system here.
  useEffect(() => {
    const element = surface.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view || typeof view.ResizeObserver !== 'function') return undefined;
    let frame = 0;
    const measure = () => {
      const plot = element.clientWidth;
      const stage = element.parentElement?.clientWidth ?? plot;
      // A chart in a closed tab has no width: it keeps the last one.
      if (plot === 0) return;
      // At most once a frame and only after a resize, when layout is done: the one place that reads a style.
      const zoom = (Number.parseFloat(view.getComputedStyle(element).fontSize) || USUAL_TEXT_PX) / USUAL_TEXT_PX;
      setSize((last) =>
        last !== null && Math.abs(last.plot - plot) < SMALLEST_CHANGE_PX ? last : { plot, stage, zoom },
      );
    };
    // In a frame of its own: a size set inside the observer's own callback would make it loop.
    const observer = new view.ResizeObserver(() => {
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(measure);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      view.cancelAnimationFrame(frame);
    };
  }, [surface]);
  return size;
}
