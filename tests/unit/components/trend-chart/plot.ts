import { act, fireEvent, screen } from '@testing-library/react';
import { vi } from 'vitest';

/** Measures of the plot that `layOut` gives. */
export const PLOT = { width: 1000, height: 288 } as const;
/** The column of the value axis beside it. */
const VALUES_PX = 40;

/** jsdom lays nothing out: every box is as large as the plot, at the corner of the page. Returns what counts the readings. */
export function layOut() {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(PLOT.width + VALUES_PX);
  return vi
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockReturnValue(new DOMRect(0, 0, PLOT.width, PLOT.height));
}

type PointerName = 'pointerMove' | 'pointerDown' | 'pointerEnter' | 'pointerLeave' | 'click';

/** An event at a place of the plot: parts of its width from the left and of its height from the bottom. */
export function pointAt(type: PointerName, x: number, y = 0, pointerType = 'mouse'): void {
  fireEvent[type](screen.getByRole('listbox'), {
    clientX: x * PLOT.width,
    clientY: (1 - y) * PLOT.height,
    pointerType,
    // A click of assistive technology has 0, and no place.
    detail: 1,
  });
}

/** A click of the mouse, or a tap, which leaves the plot as the finger lifts. */
export function clickAt(x: number, y = 0, pointerType = 'mouse'): void {
  const isTouch = pointerType === 'touch';
  if (isTouch) pointAt('pointerEnter', x, y, pointerType);
  pointAt('pointerDown', x, y, pointerType);
  if (isTouch) pointAt('pointerLeave', x, y, pointerType);
  pointAt('click', x, y, pointerType);
}

/** What is spoken at the keyboard's position. */
export const spoken = (): string | null => screen.getByRole('option').getAttribute('aria-label');

/** Presses keys where the focus is, and returns whether the page may still act on the last one. */
export function press(...keys: readonly string[]): boolean {
  return keys.map((key) => fireEvent.keyDown(document.activeElement ?? document.body, { key })).at(-1) ?? true;
}

/** Puts the focus into the plot, as the Tab key does. */
export function focusPlot(): void {
  act(() => screen.getByRole('option').focus());
}

/** The tooltip, where there is one. */
export const tooltip = (): HTMLElement | null => screen.queryByRole('tooltip');
