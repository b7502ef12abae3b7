import { useLayoutEffect } from 'react';

import { placePopover } from './placePopover';

import type { RefObject } from 'react';

/** Keeps a popover where it is seen whole, from its first paint on: in the top layer, which no ancestor clips or scrolls. */
export function usePopoverPlace(popover: RefObject<HTMLElement | null>): void {
  // The layout of the page: it decides where there is room. Each render may change the popover's size; a window that
  // changes size, and everything that scrolls, moves the button away from it.
  useLayoutEffect(() => {
    const element = popover.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return undefined;
    const place = (event?: Event) => {
      // Its own list moves nothing.
      if (event?.target !== element) placePopover(element);
    };
    // The attribute alone hides an element, in jsdom too, which cannot show it again.
    if (typeof element.showPopover === 'function' && !element.matches(':popover-open')) {
      element.setAttribute('popover', 'manual');
      element.showPopover();
    }
    place();
    view.addEventListener('resize', place);
    view.addEventListener('scroll', place, true);
    return () => {
      view.removeEventListener('resize', place);
      view.removeEventListener('scroll', place, true);
    };
  });
}
