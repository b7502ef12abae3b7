import { useEffect } from 'react';

import { listen } from './listen';

import type { RefObject } from 'react';

/**
 * Calls `onDismiss` while open when Escape is pressed anywhere, or when something outside is pressed or focused: what is
 * shown on hover can be put away without moving the pointer, and what is shown by a tap goes with a tap elsewhere.
 *
 * @param surface what shows it; its parent holds all that belongs together
 * @example useDismiss(isOpen, surface, hide)
 */
export function useDismiss(isOpen: boolean, surface: RefObject<Element | null>, onDismiss: () => void): void {
  // The outside system is the document around the chart.
  useEffect(() => {
    const inside = surface.current?.parentElement;
    if (!isOpen || !inside) return undefined;
    return listen(inside.ownerDocument, ['keydown', 'pointerdown', 'focusin'], (event) => {
      if ('key' in event ? event.key === 'Escape' : !event.composedPath().includes(inside)) onDismiss();
    });
  }, [isOpen, surface, onDismiss]);
}
