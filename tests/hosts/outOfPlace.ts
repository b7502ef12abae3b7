import type { Page } from 'playwright';

/** Layout rounds to parts of a pixel. */
const ROUNDING_PX = 1;

/** Not to be seen, or to be scrolled; and the skeleton of the legend, which is as high as the legend that scrolls. */
const MEANT =
  '.aic-visually-hidden, [hidden], defs, .aic-table-scroll, .aic-chart-table-region, .aic-chart-legend-loading';

/**
 * What of a piece sticks out of its box or is cut inside a part of ours, one line each: its class and by how much. A name
 * that is cut on purpose (with an ellipsis, and told whole elsewhere) is none, nor is what can be scrolled to.
 */
export function outOfPlace(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    ([root, rounding, meant]) => {
      const box = document.querySelector(root);
      if (box === null) return [`there is no ${root}`];
      const room = box.getBoundingClientRect();
      const lines = new Set<string>();
      for (const element of box.querySelectorAll('*')) {
        const name = element.getAttribute('class') ?? element.tagName;
        if (element.closest(meant) !== null) continue;
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) continue;
        const { overflowX, overflowY, textOverflow, clipPath, lineHeight } = getComputedStyle(element);
        if (clipPath !== 'none') continue;
        if (left < room.left - rounding) lines.add(`${name} starts ${Math.round(room.left - left)} px before the box`);
        if (right > room.right + rounding) lines.add(`${name} ends ${Math.round(right - room.right)} px after the box`);
        const isCutX = overflowX === 'hidden' || overflowX === 'clip';
        const isCutY = overflowY === 'hidden' || overflowY === 'clip';
        if (element instanceof SVGElement || textOverflow === 'ellipsis') continue;
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        if (isCutX && scrollWidth > clientWidth + rounding)
          lines.add(`${name} cuts ${scrollWidth - clientWidth} px of its width`);
        // A line's own letters may reach a little out of it.
        if (isCutY && scrollHeight > clientHeight + (Number.parseFloat(lineHeight) || 20) / 3)
          lines.add(`${name} cuts ${scrollHeight - clientHeight} px of its height`);
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) lines.add(`the page scrolls sideways by ${scrollWidth - clientWidth} px`);
      return [...lines];
    },
    [selector, ROUNDING_PX, MEANT] as const,
  );
}
