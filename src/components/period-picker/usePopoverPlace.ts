import { useLayoutEffect } from 'react';

import { placePopover } from './placePopover';

import type { RefObject } from 'react';

/** Keeps a popover where it is seen whole, from its first paint on. */
export function usePopoverPlace(popover: RefObject<HTMLElement | null>): void {
  // The layout of the page: it decides where there is room. Each render may change the popover's size, a window that
  // changes size the room.
  useLayoutEffect(() => {
    const element = popover.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return undefined;
    const place = () => placePopover(element);
    place();
    view.addEventListener('resize', place);
    return () => view.removeEventListener('resize', place);
  });
}
