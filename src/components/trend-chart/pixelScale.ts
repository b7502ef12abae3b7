/**
 * Pixels of the window that one of an element's own is: CSS may zoom the page, and a host may scale what is around by a
 * transform. Boxes are measured in the window's pixels, lengths are written in the element's.
 *
 * @param width width of the element's box in the window
 * @example pixelScale(plot, plot.getBoundingClientRect().width) // 0.5 under `transform: scale(0.5)`
 */
export function pixelScale(element: HTMLElement, width: number): number {
  const zoom = element.currentCSSZoom || 1;
  const own = element.offsetWidth;
  // It is told in whole pixels: what differs by less is not scaled. What is not laid out has none.
  return own === 0 || Math.abs(width / zoom - own) < 1 ? zoom : width / own;
}
