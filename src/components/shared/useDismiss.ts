import { useEffect, useState } from 'react';

import { listen } from './listen';

import type { RefObject } from 'react';

const TYPES = ['pointerdown', 'focusin'];

/**
 * Calls `onDismiss` while open when Escape is pressed anywhere, or when something outside is pressed or focused: what is
 * shown on hover can be put away without moving the pointer, and what is shown by a tap goes with a tap elsewhere. That
 * Escape does nothing else: a `dialog` of the host's around stays open.
 *
 * @param shower what shows it; its parent holds all that belongs together
 * @param onDismiss keep its identity
 * @example useDismiss(isOpen, surface, hide)
 */
export function useDismiss(isOpen: boolean, shower: RefObject<Element | null>, onDismiss: () => void): void {
  // Seen from the document, what happens in a closed shadow root happens at its host: each event is noted where it passes,
  // the one that opens it too.
  const [within] = useState(() => new WeakSet<Event>());
  // The outside system is the document around, and the shadow root, which a focus that moves inside it does not leave.
  useEffect(() => {
    const inside = shower.current?.parentElement;
    if (!inside) return undefined;
    const onEvent = (event: Event) => {
      if ('key' in event ? event.key !== 'Escape' : within.has(event)) return;
      if ('key' in event) event.preventDefault();
      onDismiss();
    };
    const ends = [listen(inside, TYPES, (event) => within.add(event), true)];
    if (isOpen) {
      ends.push(
        listen(inside.ownerDocument, ['keydown', ...TYPES], onEvent),
        listen(inside.getRootNode(), ['focusin'], onEvent),
      );
    }
    return () => {
      for (const end of ends) end();
    };
  }, [isOpen, shower, within, onDismiss]);
}
