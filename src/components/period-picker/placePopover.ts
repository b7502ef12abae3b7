/** Room kept between the popover and what it could be cut off by, in px. */
const MARGIN = 8;

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part of the viewport that no ancestor clips. */
function visibleEdges(element: Element, view: Window): Edges {
  const page = element.ownerDocument.documentElement;
  const edges = { left: 0, top: 0, right: page.clientWidth, bottom: page.clientHeight };
  const { body } = element.ownerDocument;
  for (let box = element.parentElement; box && box !== body && box !== page; box = box.parentElement) {
    if (view.getComputedStyle(box).overflowX === 'visible') continue;
    const clip = box.getBoundingClientRect();
    edges.left = Math.max(edges.left, clip.left);
    edges.right = Math.min(edges.right, clip.right);
    edges.top = Math.max(edges.top, clip.top);
    edges.bottom = Math.min(edges.bottom, clip.bottom);
  }
  return {
    left: edges.left + MARGIN,
    top: edges.top + MARGIN,
    right: edges.right - MARGIN,
    bottom: edges.bottom - MARGIN,
  };
}

/**
 * Moves a popover that a style sheet hangs under its parent to where it is seen whole: its start edge on the parent's, or
 * its end edge on the parent's, or else as far in as it must; above the parent where there is room only there. It writes
 * two custom properties and one attribute, which the style sheet reads.
 */
export function placePopover(popover: HTMLElement): void {
  const view = popover.ownerDocument.defaultView;
  const anchor = popover.parentElement?.getBoundingClientRect();
  if (!view || !anchor) return;
  const room = visibleEdges(popover, view);
  popover.style.setProperty('--_aic-period-room', `${room.right - room.left}px`);
  popover.style.setProperty('--_aic-period-shift', '0px');
  popover.removeAttribute('data-aic-side');

  const { left, width, height, bottom } = popover.getBoundingClientRect();
  const isSeen = (start: number) => start >= room.left && start + width <= room.right;
  const aligned = [left, anchor.right - width, anchor.left].find(isSeen);
  const nearest = Math.max(room.left, Math.min(left, room.right - width));
  popover.style.setProperty('--_aic-period-shift', `${(aligned ?? nearest) - left}px`);
  if (bottom > room.bottom && anchor.top - height >= room.top) popover.setAttribute('data-aic-side', 'top');
}
