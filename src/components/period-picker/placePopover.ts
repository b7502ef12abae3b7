/** Room kept between the popover and the edges of the window, in px. */
const MARGIN = 8;
/** Room between the popover and its button, as the style sheet has it where it hangs the popover itself. */
const GAP = 4;

/** Whether the popover is drawn above everything, where nothing clips it. */
function isOnTop(popover: HTMLElement): boolean {
  return typeof popover.showPopover === 'function' && popover.matches(':popover-open');
}

/**
 * Moves a popover to where it is seen whole: its start edge on its parent's, or its end edge on the parent's, or else as far
 * in as it must; under the parent, or above it where there is room only there, or else as far up as it must. In the top
 * layer it stands at the window's corner until two custom properties move it. A browser without that layer leaves it where
 * the style sheet hangs it, under the parent; only sideways it is moved then.
 */
export function placePopover(popover: HTMLElement): void {
  const page = popover.ownerDocument.documentElement;
  const anchor = popover.parentElement?.getBoundingClientRect();
  const view = popover.ownerDocument.defaultView;
  if (!view || !anchor) return;
  // Measured are the window's pixels; those that are written may be zoomed by CSS.
  const end = page.clientWidth - MARGIN;
  const foot = page.clientHeight - MARGIN;
  const write = (name: string, pixels: number) =>
    popover.style.setProperty(`--_aic-period-${name}`, `${pixels / (popover.currentCSSZoom || 1)}px`);
  write('room', end - MARGIN);
  // How high it may be; what is more scrolls.
  write('y', foot - MARGIN);
  write('shift', 0);
  write('drop', 0);

  const { left, top, width, height } = popover.getBoundingClientRect();
  const starts = [anchor.left, anchor.right - width];
  if (view.getComputedStyle(popover).direction === 'rtl') starts.reverse();
  const x =
    starts.find((start) => start >= MARGIN && start + width <= end) ??
    Math.max(MARGIN, Math.min(anchor.left, end - width));
  write('shift', x - left);
  if (!isOnTop(popover)) return;
  const y = [anchor.bottom + GAP, anchor.top - GAP - height].find((start) => start >= MARGIN && start + height <= foot);
  write('drop', (y ?? Math.max(MARGIN, foot - height)) - top);
}
