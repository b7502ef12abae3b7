import { useCallback, useEffect, useMemo, useState } from 'react';

import { observeSize } from './observeSize';
import { NARROW_HEIGHT_PX, USUAL_PX } from './plotBox';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect';

import type { RefObject } from 'react';

/** Measures of the plot in pixels. */
export interface PlotBox {
  /** Whether it was measured: not on the server, before mount, and where nothing measures. */
  readonly isMeasured: boolean;
  /** Width of the plot, more or less: labels and columns are chosen by it, no place depends on it. */
  readonly width: number;
  /** The same at the usual size of text: text twice as large is a plot half as wide. */
  readonly room: number;
  /** Height of the plot. */
  readonly height: number;
  /** Whether the host gave the height. */
  readonly isFixed: boolean;
  /** Whether the container is so narrow that the stylesheet lowers the plot. */
  readonly isNarrow: boolean;
  /** Narrow, or not yet measured: few labels are better than labels on top of each other. */
  readonly isShort: boolean;
}

/** Text in the chart is so large unless the reader or the host wants it otherwise. */
const USUAL_TEXT_PX = 13;
/** A change below this is rounding of the layout, not a new size. */
const SMALLEST_CHANGE_PX = 1;
/** Labels are chosen for so narrow a plot until it is measured. */
const UNMEASURED_PX = 240;
/** At this width and under, the stylesheet docks the tooltip and lowers the plot. */
const NARROW_PX = 720;
/** The column of the value axis, and in a narrow container. */
const VALUES_PX = 40;
const NARROW_VALUES_PX = 30;

/**
 * Measures of the plot. The width of its stage is read once before the first picture, so that it is drawn once, and after a
 * resize. Heights are never measured, so a chart cannot grow by its own reading. The areas do not wait for it: they are
 * stretched by their view box. Only the outer box is read, whose inside need not be laid out while it is off the screen.
 *
 * @param height height that the host gave
 * @example usePlotBox(stageRef, undefined).height // 288
 */
export function usePlotBox(stage: RefObject<HTMLElement | null>, height: number | undefined): PlotBox {
  const [size, setSize] = useState<{ readonly width: number; readonly zoom: number } | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    const width = element?.clientWidth ?? 0;
    // A chart in a closed tab has no width: it keeps the last one.
    if (!element || width === 0) return;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const zoom = (Number.parseFloat(style?.fontSize ?? '') || USUAL_TEXT_PX) / USUAL_TEXT_PX;
    setSize((last) =>
      last?.zoom === zoom && Math.abs(last.width - width) < SMALLEST_CHANGE_PX ? last : { width, zoom },
    );
  }, []);
  // The browser's layout is the outside system of both.
  useBrowserLayoutEffect(() => measure(stage.current), [stage, measure]);
  useEffect(() => {
    const element = stage.current;
    return element ? observeSize(element, () => measure(element)) : undefined;
  }, [stage, measure]);
  return useMemo(() => {
    const isNarrow = size !== null && size.width <= NARROW_PX;
    const width = size === null ? UNMEASURED_PX : Math.max(1, size.width - (isNarrow ? NARROW_VALUES_PX : VALUES_PX));
    return {
      isMeasured: size !== null,
      width,
      room: width / (size?.zoom ?? 1),
      height: height ?? (isNarrow ? NARROW_HEIGHT_PX : USUAL_PX),
      isFixed: height !== undefined,
      isNarrow,
      isShort: size === null || isNarrow,
    };
  }, [size, height]);
}
