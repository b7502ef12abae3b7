import { useEffect } from 'react';

import type { RefObject } from 'react';

/**
 * Calls back when a pointer is pressed outside an element.
 *
 * @param isActive - Whether there is something to dismiss.
 * @param onDismiss - Called with each such press; keep its identity.
 */
export function useDismiss(element: RefObject<HTMLElement | null>, isActive: boolean, onDismiss: () => void): void {
  // The document around: presses outside are heard nowhere else. In a shadow root the path tells where one began.
  useEffect(() => {
    const inside = element.current;
    if (!isActive || !inside) return undefined;
    const page = inside.ownerDocument;
    const onPointerDown = (event: PointerEvent) => {
      if (!event.composedPath().includes(inside)) onDismiss();
    };
    page.addEventListener('pointerdown', onPointerDown);
    return () => page.removeEventListener('pointerdown', onPointerDown);
  }, [element, isActive, onDismiss]);
}
