import { useLayoutEffect } from 'react';

import { pixelScale } from './pixelScale';

import type { PointerEvent, RefObject } from 'react';

interface LegendNameProps {
  /** The whole name. */
  name: string;
  /** The item under which it stands. */
  item: HTMLElement;
  /** Receives its element. */
  bubble: RefObject<HTMLElement | null>;
  /** Called when the pointer, which may come here from the item, leaves it. */
  onLeave: (event: PointerEvent) => void;
}

/** Room for the item's focus ring; the stylesheet lets the pointer pass it. */
const GAP_PX = 5;

/**
 * The whole of a name that the legend cuts, under its item and within the legend's width. It lies outside the legend, which
 * scrolls; hidden from assistive technology, whose name of the item is never cut.
 *
 * @example <LegendName name="Invoices and receipts, Europe" item={button} bubble={ref} onLeave={close} /> // cut after 22ch
 */
export function LegendName({ name, item, bubble, onLeave }: LegendNameProps) {
  // The outside system is the layout of the page: where the item lies, and how far the legend is scrolled.
  useLayoutEffect(() => {
    // A host's item may stand in a box of its own.
    const legend = item.closest('[role="group"]');
    const place = () => {
      const bounds = legend?.getBoundingClientRect();
      if (!bubble.current || !bounds) return;
      const { style } = bubble.current;
      style.removeProperty('transform');
      const own = bubble.current.getBoundingClientRect();
      const scale = pixelScale(bubble.current, own.width);
      const { left, width, bottom } = item.getBoundingClientRect();
      const x = Math.max(bounds.left, Math.min(bounds.right - own.width, left + (width - own.width) / 2));
      const y = bottom + GAP_PX * scale;
      style.setProperty('transform', `translate(${(x - own.left) / scale}px, ${(y - own.top) / scale}px)`);
    };
    place();
    legend?.addEventListener('scroll', place);
    return () => legend?.removeEventListener('scroll', place);
  }, [item, bubble]);
  return (
    <bdi className="aic-chart-legend-name" aria-hidden="true" ref={bubble} onPointerLeave={onLeave}>
      {name}
    </bdi>
  );
}
