import { pixelScale } from './pixelScale';

/**
 * Moves a tooltip down to where it is seen from its first line on, or up to where its last line is seen, as far as the first
 * stays in sight: the window ends there, or a container of the host's, which may be low or have been scrolled until the plot
 * begins above it. Read once, as the tooltip opens; what is docked under the plot stays there.
 */
export function lowerTooltip(tooltip: HTMLElement | null): void {
  const page = tooltip?.ownerDocument;
  const view = page?.defaultView;
  if (!tooltip || !view || view.getComputedStyle(tooltip).position !== 'absolute') return;
  const own = tooltip.getBoundingClientRect();
  let top = 0;
  let bottom = view.innerHeight;
  // Out of slots and shadow roots too. What the body clips is the window's.
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof view.ShadowRoot ? root.host : null);
  };
  for (let box = parentOf(tooltip); box && box !== page.body; box = parentOf(box)) {
    const { overflowY, contain, contentVisibility, overflowClipMargin } = view.getComputedStyle(box);
    if (overflowY !== 'visible' || /paint|strict|content|auto/.test(contain + contentVisibility)) {
      const clip = box.getBoundingClientRect();
      const margin = Number.parseFloat(overflowClipMargin) || 0;
      top = Math.max(top, clip.top - margin);
      bottom = Math.min(bottom, clip.bottom + margin);
    }
  }
  // Not further up than its height: a plot out of sight may be about to be scrolled to.
  const shift = Math.max(top - own.top, Math.min(0, bottom - own.bottom), -own.height);
  tooltip.style.setProperty('margin-block-start', shift ? `${shift / pixelScale(tooltip, own.width)}px` : null);
}
