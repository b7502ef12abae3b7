import { fireEvent, render, screen } from '@testing-library/react';
import { CreditsTrendChart } from 'ai-credits-analytics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';
import { clickAt, focusPlot, layOut, pointAt, press, spoken, tooltip } from './plot';

import type { MockInstance } from 'vitest';

/** Eleven days, a tenth of the plot apart: a from 0 to 60 of the 100 that the axis ends at, b from there to 100. */
const days = dailyOf({ a: Array.from({ length: 11 }, () => 60), b: Array.from({ length: 11 }, () => 40) });

let readings: MockInstance;
beforeEach(() => {
  readings = layOut();
});
afterEach(() => vi.restoreAllMocks());

describe('the mouse', () => {
  it('opens the tooltip at the nearest day, and closes it as it leaves', () => {
    render(<CreditsTrendChart daily={days} />);
    pointAt('pointerMove', 0.24);
    expect(tooltip()).toHaveTextContent(/^Mon, Nov 3/);
    pointAt('pointerMove', 0.26);
    expect(tooltip()).toHaveTextContent(/^Tue, Nov 4/);
    pointAt('pointerLeave', 0.26);
    expect(tooltip()).toBeNull();
  });

  it('has the rule on the pixel in which the day is, as the rule of today has it', () => {
    const { container } = render(<CreditsTrendChart daily={dailyOf({ a: Array.from({ length: 30 }, () => 1) })} />);
    const placesOf = (day: number) => {
      pointAt('pointerMove', day / 29);
      return container.querySelector<SVGElement>('[data-aic-part="point"]')?.style.transform;
    };
    // 0, 689.66, 724.14 and 1,000 px from the left; a line is drawn half a pixel to both sides.
    expect([0, 20, 21, 29].map(placesOf)).toEqual([
      'translateX(0px)',
      'translateX(689px)',
      'translateX(724px)',
      'translateX(1000px)',
    ]);
  });

  it('leaves it open while the focus is in the plot', () => {
    render(<CreditsTrendChart daily={days} />);
    focusPlot();
    pointAt('pointerMove', 0.2);
    pointAt('pointerLeave', 0.2);
    expect(tooltip()).toHaveTextContent(/^Mon, Nov 3/);
  });

  it('keeps it open with a click, whatever the mouse does then', () => {
    render(<CreditsTrendChart daily={days} />);
    pointAt('pointerMove', 0.2);
    clickAt(0.2);
    expect(tooltip()).toHaveAttribute('data-aic-pinned');
    pointAt('pointerMove', 0.8);
    expect(tooltip()).toHaveTextContent(/^Mon, Nov 3/);
    pointAt('pointerLeave', 0.8);
    expect(tooltip()).toHaveTextContent(/^Mon, Nov 3/);
  });

  it('lets go of it with a second click on the day, and takes it along to another', () => {
    render(<CreditsTrendChart daily={days} />);
    clickAt(0.2);
    clickAt(0.5);
    expect(tooltip()).toHaveTextContent(/^Thu, Nov 6/);
    expect(tooltip()).toHaveAttribute('data-aic-pinned');
    clickAt(0.5);
    expect(tooltip()).not.toHaveAttribute('data-aic-pinned');
    pointAt('pointerMove', 0.2);
    expect(tooltip()).toHaveTextContent(/^Mon, Nov 3/);
  });

  it('closes it with a press elsewhere, kept open or not', () => {
    render(<CreditsTrendChart daily={days} />);
    clickAt(0.2);
    fireEvent.pointerDown(document.body);
    expect(tooltip()).toBeNull();
  });

  it.each([
    ['', clickAt],
    [', without a pointer before it', (x: number) => pointAt('click', x)],
  ])('puts the keyboard where it clicks%s', (_, click) => {
    render(<CreditsTrendChart daily={days} />);
    click(0.2);
    expect(document.activeElement).toBe(screen.getByRole('option'));
    expect(spoken()).toMatch(/^Mon, Nov 3: 100 credits/);
    press('ArrowRight');
    expect(spoken()).toMatch(/^Tue, Nov 4: /);
  });

  it('tells the host the product whose area it clicks, the day above them all, and each click once', () => {
    const onPointActivate = vi.fn();
    const daily = dailyOf({ a: [60, 60], b: [40, 20] });
    render(<CreditsTrendChart daily={daily} onPointActivate={onPointActivate} />);
    clickAt(0, 0.3);
    clickAt(0, 0.7);
    clickAt(1, 0.9);
    expect(onPointActivate.mock.calls).toEqual([
      [{ day: '2025-11-01', productId: 'a', credits: 60 }],
      [{ day: '2025-11-01', productId: 'b', credits: 40 }],
      [{ day: '2025-11-02', productId: null, credits: 80 }],
    ]);
  });

  it('tells nothing by moving', () => {
    const onPointActivate = vi.fn();
    render(<CreditsTrendChart daily={days} onPointActivate={onPointActivate} />);
    pointAt('pointerDown', 0.2);
    pointAt('pointerMove', 0.4);
    expect(onPointActivate).not.toHaveBeenCalled();
  });
});

describe('a finger', () => {
  const tap = (x: number) => clickAt(x, 0, 'touch');

  it('opens the tooltip where it taps, and leaves it open as it lifts', () => {
    render(<CreditsTrendChart daily={days} />);
    tap(0.2);
    expect(tooltip()).toHaveTextContent(/^Mon, Nov 3/);
  });

  it('takes what is kept open along to the day it taps next', () => {
    render(<CreditsTrendChart daily={days} />);
    tap(0.2);
    tap(0.7);
    expect(tooltip()).toHaveTextContent(/^Sat, Nov 8/);
    expect(tooltip()).toHaveAttribute('data-aic-pinned');
  });

  it('lets go with a second tap on the day', () => {
    render(<CreditsTrendChart daily={days} />);
    tap(0.2);
    tap(0.2);
    expect(tooltip()).not.toHaveAttribute('data-aic-pinned');
  });

  it('closes it with a tap elsewhere', () => {
    render(<CreditsTrendChart daily={days} />);
    tap(0.2);
    fireEvent.pointerDown(document.body, { pointerType: 'touch' });
    expect(tooltip()).toBeNull();
  });
});

describe('a move of the pointer', () => {
  it('reads the place of the plot once, and no layout more', () => {
    render(<CreditsTrendChart daily={days} onHighlightedProductChange={vi.fn()} />);
    pointAt('pointerEnter', 0);
    readings.mockClear();
    const widths = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get');
    for (let x = 0; x <= 1; x += 0.05) pointAt('pointerMove', x, 0.3);
    expect(readings).toHaveBeenCalledTimes(1);
    expect(widths).toHaveBeenCalledTimes(1);
  });

  it('changes nothing of the plot but the tooltip and its rule, and these only with the day', () => {
    const { container } = render(<CreditsTrendChart daily={days} />);
    pointAt('pointerMove', 0.2);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(container, { attributes: true, childList: true, characterData: true, subtree: true });
    const changed = () => {
      const places = [...seen.splice(0), ...observer.takeRecords()].map(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('[data-aic-part="tooltip"], [data-aic-part="point"]')?.getAttribute('data-aic-part');
      });
      return [...new Set(places)].toSorted();
    };
    pointAt('pointerMove', 0.21);
    pointAt('pointerMove', 0.23);
    expect(changed()).toEqual([]);
    pointAt('pointerMove', 0.3);
    expect(changed()).toEqual(['point', 'tooltip']);
    observer.disconnect();
  });

  it('lifts no area out where nobody asks for the product under it', () => {
    const { container } = render(<CreditsTrendChart daily={days} />);
    pointAt('pointerMove', 0.2, 0.3);
    expect(container.querySelector('[data-aic-part="highlight"]')).toBeNull();
  });
});
