import { useCallback, useRef } from 'react';

import { useBrowserLayoutEffect } from './useBrowserLayoutEffect';

import type { RefObject } from 'react';

/** Two elements that take the focus in turn. */
export interface SpokenFocus {
  /** Has the focus, or will get it first. */
  readonly first: RefObject<HTMLDivElement | null>;
  /** Takes it over at the next move. */
  readonly second: RefObject<HTMLDivElement | null>;
  /** The next change of the name moves the focus, and is spoken. */
  readonly speakNext: () => void;
  /** Brings the name up to date before it is read: call it when the focus arrives. */
  readonly refresh: () => void;
  /** Puts the focus where it last was. */
  readonly focus: () => void;
}

/**
 * Speech by focus: a screen reader speaks what the focus lands on, at once and once, where a live region would lag behind.
 * A name that changes under the focus is not spoken, so two elements take turns.
 *
 * @param nameOf the name to speak, a new function whenever the name changes
 * @param place the place among all that can be spoken, from 0
 * @param isMoving whether the place changes at every moment: then the name is written only where the focus is, and moving the
 * mouse over days costs no sentence
 * @example const { first, second, speakNext } = useSpokenFocus(nameOf, 10, isOpen)
 */
export function useSpokenFocus(nameOf: () => string, place: number, isMoving: boolean): SpokenFocus {
  const first = useRef<HTMLDivElement>(null);
  const second = useRef<HTMLDivElement>(null);
  const isSecond = useRef(false);
  const isSpoken = useRef(false);
  const isReady = useRef(false);

  const active = useCallback(() => (isSecond.current ? second : first).current, []);
  const focus = useCallback(() => active()?.focus({ preventScroll: true }), [active]);
  const write = useCallback(
    (element: HTMLElement | null) => {
      element?.setAttribute('aria-label', nameOf());
      element?.setAttribute('aria-posinset', `${place + 1}`);
    },
    [nameOf, place],
  );

  // The outside system is the focus of the document. With the drawing, not after it: a task less for every move.
  useBrowserLayoutEffect(() => {
    // The first name stands in the server's HTML.
    if (!isReady.current) {
      isReady.current = true;
      return;
    }
    const from = active();
    if (isSpoken.current) {
      isSpoken.current = false;
      isSecond.current = !isSecond.current;
      const to = active();
      if (!from || !to) return;
      write(to);
      to.hidden = false;
      to.tabIndex = 0;
      focus();
      from.tabIndex = -1;
      from.hidden = true;
    } else if (!isMoving || from?.matches(':focus')) {
      write(from);
    }
  }, [active, focus, write, isMoving]);

  return {
    first,
    second,
    speakNext: () => {
      isSpoken.current = true;
    },
    refresh: () => write(active()),
    focus,
  };
}
