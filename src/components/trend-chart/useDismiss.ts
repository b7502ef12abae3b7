import { useEffect } from 'react';

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
    const page = inside.ownerDocument;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onDismiss();
    };
    const onOutside = (event: Event) => {
      if (!event.composedPath().includes(inside)) onDismiss();
    };
    page.addEventListener('keydown', onKey);
    page.addEventListener('pointerdown', onOutside);
    page.addEventListener('focusin', onOutside);
    return () => {
      page.removeEventListener('keydown', onKey);
      page.removeEventListener('pointerdown', onOutside);
      page.removeEventListener('focusin', onOutside);
    };
  }, [isOpen, surface, onDismiss]);
}
