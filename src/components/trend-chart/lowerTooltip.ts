/**
 * Moves a tooltip down to where it is seen from its first line on: a container of the host's may have been scrolled until
 * the plot begins above it. Read once, as the tooltip opens; what is docked under the plot stays there.
 */
export function lowerTooltip(tooltip: HTMLElement | null): void {
  const view = tooltip?.ownerDocument.defaultView;
  if (!tooltip || !view || view.getComputedStyle(tooltip).position !== 'absolute') return;
  let top = 0;
  for (let box = tooltip.parentElement; box; box = box.parentElement) {
    if (view.getComputedStyle(box).overflowY !== 'visible') top = Math.max(top, box.getBoundingClientRect().top);
  }
  const hidden = top - tooltip.getBoundingClientRect().top;
  tooltip.style.setProperty('margin-block-start', hidden > 0 ? `${hidden}px` : null);
}
