import type { Locator } from 'playwright';

/** What is seen of an overlay. */
export interface Seen {
  /** Pixels of it that lie outside what clips it or outside the window, by side; none where it is seen whole. */
  readonly cut: Readonly<Record<string, number>>;
  /** Whether it stands in the DOM inside a root of ours. */
  readonly isInRoot: boolean;
}

/** Layout rounds to parts of a pixel. */
const ROUNDING_PX = 0.5;

/** How much of an overlay is cut by the window or by an ancestor that clips, unless it is in the top layer. */
export function cutOff(overlay: Locator): Promise<Seen> {
  return overlay.evaluate((element, rounding) => {
    const own = element.getBoundingClientRect();
    const room = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
    const parentOf = (node: Element): Element | null => {
      if (node.parentElement !== null) return node.parentElement;
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? root.host : null;
    };
    const isOnTop = element.matches(':popover-open, dialog:modal');
    for (let box = isOnTop ? null : parentOf(element); box !== null; box = parentOf(box)) {
      const { overflowX, overflowY, contain, clipPath } = getComputedStyle(box);
      if (box === document.body || box === document.documentElement) continue;
      if (
        `${overflowX}${overflowY}` === 'visiblevisible' &&
        !/paint|strict|content/.test(contain) &&
        clipPath === 'none'
      ) {
        continue;
      }
      const clip = box.getBoundingClientRect();
      room.left = Math.max(room.left, clip.left);
      room.top = Math.max(room.top, clip.top);
      room.right = Math.min(room.right, clip.right);
      room.bottom = Math.min(room.bottom, clip.bottom);
    }
    const over = {
      left: room.left - own.left,
      top: room.top - own.top,
      right: own.right - room.right,
      bottom: own.bottom - room.bottom,
    };
    const cut = Object.entries(over).filter(([, pixels]) => pixels > rounding);
    return {
      cut: Object.fromEntries(cut.map(([side, pixels]) => [side, Math.round(pixels)])),
      isInRoot: element.parentElement?.closest('.aic-root') !== null,
    };
  }, ROUNDING_PX);
}
