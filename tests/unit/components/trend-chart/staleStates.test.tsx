import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { CreditsTrendChart } from 'ai-credits-analytics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';
import { clickAt, focusPlot, layOut, pointAt, press, spoken, tooltip } from './plot';

const daily = dailyOf({ docs: [60, 10, 20], code: [30, 10, 20], search: [10, 10, 20] });
const many = dailyOf(Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`p${place}`, [20 - place, 5]])));
const isLifted = (container: HTMLElement) => container.querySelector('[data-aic-part="highlight"]') !== null;
const marked = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-aic-part="legend-item"][data-aic-highlighted]')].map(
    (item) => item.textContent,
  );

beforeEach(() => {
  layOut();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a product that is lifted out', () => {
  it('is none where the host names one that the chart does not know', () => {
    const { container } = render(<CreditsTrendChart daily={many} highlightedProductId="idle" />);
    expect(isLifted(container)).toBe(false);
    expect(marked(container)).toEqual([]);
  });

  it('is "Other" where the host names one that is drawn in it', () => {
    const { container } = render(<CreditsTrendChart daily={many} highlightedProductId="p19" />);
    expect(isLifted(container)).toBe(true);
    expect(marked(container)).toEqual(['Other']);
  });

  it('may be "Other" though the host, who knows no such product, says null', () => {
    const { container } = render(<CreditsTrendChart daily={many} highlightedProductId={null} />);
    fireEvent.pointerEnter(screen.getByRole('button', { name: 'Other' }), { pointerType: 'mouse' });
    expect(marked(container)).toEqual(['Other']);
  });

  it('is let go while there is nothing to draw, and the host is told', () => {
    const onChange = vi.fn();
    const chart = (status: 'ready' | 'loading') => (
      <CreditsTrendChart daily={daily} status={status} onHighlightedProductChange={onChange} />
    );
    const { container, rerender } = render(chart('ready'));
    fireEvent.pointerEnter(screen.getByRole('button', { name: 'code' }), { pointerType: 'mouse' });
    rerender(chart('loading'));
    rerender(chart('ready'));
    expect(onChange.mock.calls).toEqual([['code'], [null]]);
    expect(isLifted(container)).toBe(false);
  });

  it('takes no name off the areas while it is switched off', () => {
    const { container } = render(<CreditsTrendChart daily={daily} highlightedProductId="code" />);
    const names = () =>
      [...container.querySelectorAll('[data-aic-part="direct-label"]')].map((name) => name.textContent);
    fireEvent.click(screen.getByRole('button', { name: 'code' }));
    expect(names()).not.toEqual([]);
    expect(isLifted(container)).toBe(false);
  });
});

describe('a click without a place', () => {
  it('chooses what the keyboard stands at', () => {
    const onPointActivate = vi.fn();
    render(<CreditsTrendChart daily={daily} onPointActivate={onPointActivate} />);
    focusPlot();
    press('Home', 'ArrowRight', 'ArrowUp');
    fireEvent.click(screen.getByRole('option'), { detail: 0 });
    expect(onPointActivate).toHaveBeenCalledExactlyOnceWith({ day: '2025-11-02', productId: 'docs', credits: 10 });
    // Three thirds add up to 100: the largest has what is left of rounding.
    expect(spoken()).toBe('Nov 2, 2025, docs: 10 credits, 33.4% of the day, 30 total.');
  });
});

describe('a finger', () => {
  it('that comes to scroll opens nothing', () => {
    render(<CreditsTrendChart daily={daily} />);
    pointAt('pointerDown', 0.5, 0, 'touch');
    pointAt('pointerLeave', 0.5, 0, 'touch');
    expect(tooltip()).toBeNull();
    clickAt(0.5, 0, 'touch');
    expect(tooltip()).not.toBeNull();
  });
});

describe('a linked chart', () => {
  it('reads the place of the plot once, however far the pointer goes, and anew after scrolling', () => {
    const read = layOut();
    render(<CreditsTrendChart daily={daily} onHighlightedProductChange={() => undefined} />);
    read.mockClear();
    pointAt('pointerEnter', 0);
    for (const x of [0.1, 0.5, 0.9, 0.4]) pointAt('pointerMove', x, 0.2);
    expect(read).toHaveBeenCalledTimes(1);
    fireEvent.scroll(document);
    pointAt('pointerMove', 0.1, 0.2);
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('lines over many days', () => {
  it('keep their stroke, which only areas give up where days are narrow', () => {
    const year = dailyOf({ a: Array.from({ length: 1200 }, (_, day) => day % 7) });
    const { container, rerender } = render(<CreditsTrendChart daily={year} mode="lines" />);
    const areas = () => container.querySelector('.aic-chart-areas');
    expect(areas()).not.toHaveAttribute('data-aic-density');
    rerender(<CreditsTrendChart daily={year} />);
    expect(areas()).toHaveAttribute('data-aic-density', 'crowded');
  });
});

describe('the place of a day', () => {
  it('is told with its name: of how many it is which', () => {
    render(<CreditsTrendChart daily={daily} />);
    focusPlot();
    press('Home', 'ArrowRight');
    expect(screen.getByRole('option')).toHaveAttribute('aria-posinset', '2');
    expect(screen.getByRole('option')).toHaveAttribute('aria-setsize', '3');
  });
});
