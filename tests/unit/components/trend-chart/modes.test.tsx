import { fireEvent, render, screen } from '@testing-library/react';
import { CreditsTrendChart } from 'ai-credits-analytics';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';
import { clickAt, focusPlot, layOut, pointAt, press, spoken, tooltip } from './plot';

beforeEach(() => void layOut());
afterEach(() => vi.restoreAllMocks());

const part = (container: HTMLElement, name: string) => container.querySelector(`[data-aic-part="${name}"]`);
const pathOf = (container: HTMLElement, name: string) => {
  const element = part(container, name);
  return (element?.matches('path') ? element : element?.querySelector('path'))?.getAttribute('d');
};
/** Paths of the products from the bottom of the stack up. */
const paths = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-aic-part="area"], [data-aic-part="line"]')]
    .map((path) => path.getAttribute('d'))
    .toReversed();
const axisOf = (container: HTMLElement) =>
  [...container.querySelectorAll('.aic-chart-value')].map(({ textContent }) => textContent);

describe('stacked', () => {
  it('is what a chart draws unless the host wants it otherwise', () => {
    const daily = dailyOf({ a: [10, 5], b: [10, 10] });
    const { container, rerender } = render(<CreditsTrendChart daily={daily} />);
    const areas = paths(container);
    // The axis ends at 20.
    expect(areas).toEqual(['M0 1440L100 2160V2880H0Z', 'M0 0L100 720V2880H0Z']);
    rerender(<CreditsTrendChart daily={daily} mode="stacked" />);
    expect(paths(container)).toEqual(areas);
    expect(screen.getByText('Daily credits by product')).toBeVisible();
  });
});

describe('shares', () => {
  // 10 of 40 and 5 of 5; nothing was used between.
  const daily = dailyOf({ a: [10, 10, 0, 5, 0], b: [30, 10, 0, 0, 4] });

  it('of each day end at the top, and break at a day without use', () => {
    const { container } = render(<CreditsTrendChart daily={daily} mode="share" />);
    expect(paths(container)).toEqual([
      'M0 2160L100 1440V2880H0ZM300 0L400 2880V2880H300Z',
      'M0 0L100 0V2880H0ZM300 0L400 0V2880H300Z',
    ]);
  });

  it('are measured in percent, and the line under the title says so', () => {
    const { container } = render(<CreditsTrendChart daily={daily} mode="share" />);
    expect(axisOf(container)).toEqual(['0%', '25%', '50%', '75%', '100%']);
    expect(screen.getByText('Share of each day by product')).toBeVisible();
  });

  it('are of the whole day, as tooltip and speech tell them: what is switched off leaves its room', () => {
    const { container } = render(<CreditsTrendChart daily={dailyOf({ a: [10], b: [20], c: [20] })} mode="share" />);
    fireEvent.click(screen.getByRole('button', { name: 'a' }));
    // b and c are 20 of 50 each: two fifths of 2,880 are 1,152.
    expect(paths(container)).toEqual(['M44 1728L56 1728V2880H44Z', 'M44 576L56 576V2880H44Z']);
  });

  it('are told in credits too, by tooltip, speech and click', () => {
    const onPointActivate = vi.fn();
    render(<CreditsTrendChart daily={daily} mode="share" onPointActivate={onPointActivate} />);
    pointAt('pointerMove', 0, 0.1);
    expect(tooltip()).toHaveTextContent('Sat, Nov 1CreditsShareb3075.0%a1025.0%Total40100%');
    focusPlot();
    press('ArrowUp');
    expect(spoken()).toBe('Nov 1, 2025, a: 10 credits, 25% of the day, 40 total.');
    // Half of the day's height is b's, which begins at a quarter.
    clickAt(0, 0.5);
    expect(onPointActivate).toHaveBeenCalledExactlyOnceWith({ day: '2025-11-01', productId: 'b', credits: 30 });
  });

  it('call a day without use by its zeros, not a day without data', () => {
    render(<CreditsTrendChart daily={daily} mode="share" />);
    pointAt('pointerMove', 0.5);
    expect(tooltip()).toHaveTextContent(/^Mon, Nov 3CreditsShareb0–a0–Total0–$/);
  });
});

describe('lines', () => {
  const daily = dailyOf({ a: [10, 5, 0, 5], b: [20, 10, 0, 10] }, { known: [true, true, false, true] });

  it('are one a product at its own credits, open, and broken at a day without data', () => {
    const { container } = render(<CreditsTrendChart daily={daily} mode="lines" />);
    expect(axisOf(container)).toEqual(['0', '5', '10', '15', '20']);
    // The last day stands alone: 0.06 of the plot's 300 units.
    expect(paths(container)).toEqual(['M0 1440L100 2160M282 2160L300 2160', 'M0 0L100 1440M282 1440L300 1440']);
    expect(part(container, 'plot')?.querySelector('.aic-chart-lines')).not.toBeNull();
  });

  it('have the whole height of a partial day veiled, where areas have but theirs', () => {
    const today = { ...dailyOf({ a: [10, 5], b: [10, 10] }), today: '2025-11-02' };
    const { container, rerender } = render(<CreditsTrendChart daily={today} />);
    const veil = () => container.querySelector('.aic-chart-veil')?.getAttribute('d');
    expect(veil()).toBe('M0 0L100 720V2880H0Z');
    rerender(<CreditsTrendChart daily={today} mode="lines" />);
    expect(veil()).toBe('M0 0L100 0V2880H0Z');
  });

  it('are clicked within a few pixels', () => {
    const onPointActivate = vi.fn();
    render(<CreditsTrendChart daily={daily} mode="lines" onPointActivate={onPointActivate} />);
    clickAt(0, 0.52);
    clickAt(0, 0.7);
    expect(onPointActivate.mock.calls).toEqual([
      [{ day: '2025-11-01', productId: 'a', credits: 10 }],
      [{ day: '2025-11-01', productId: null, credits: 30 }],
    ]);
  });
});

describe.each(['share', 'lines'] as const)('a chart of %s', (mode) => {
  it('has its areas in the HTML of the server, without a style attribute', () => {
    const html = renderToString(<CreditsTrendChart daily={dailyOf({ a: [1, 2], b: [3, 4] })} mode={mode} />);
    expect(
      html.match(new RegExp(`data-aic-part="${mode === 'lines' ? 'line' : 'area'}"[^>]* d="M0 \\d`, 'g')),
    ).toHaveLength(2);
    expect(html).not.toMatch(/style=|NaN|Infinity|undefined/);
  });

  it.each([
    ['one day', dailyOf({ a: [5] })],
    ['zeros', dailyOf({ a: [0, 0], b: [0, 0] })],
    ['refunds alone', dailyOf({ a: [-5, -6] })],
    ['1e15 credits', dailyOf({ a: [1e15, 1e15], b: [1, 1e15] })],
    ['the smallest credits there are', dailyOf({ a: [5e-324, 0], b: [5e-324, 5e-324] })],
  ])('draws %s without mishap', (_, daily) => {
    const { container } = render(<CreditsTrendChart daily={daily} mode={mode} />);
    pointAt('pointerMove', 0.4, 0.5);
    focusPlot();
    press('ArrowUp', 'Home');
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the excess', () => {
  const daily = dailyOf({ a: [10, 10], b: [10, 10] }, { excess: [0, 5] });

  it('is hatched at the top of the stack', () => {
    const { container } = render(<CreditsTrendChart daily={daily} />);
    // 20 of 20 down to 20 and to 15.
    expect(pathOf(container, 'excess')).toBe('M0 0L100 0L100 720L0 0Z');
  });

  it('is never hatched below the ground, where refunds make it more than the day', () => {
    const refunded = dailyOf({ a: [20, 20], b: [0, -15] }, { excess: [0, 25] });
    const { container } = render(<CreditsTrendChart daily={refunded} />);
    expect(pathOf(container, 'excess')).toBe('M0 0L100 0L100 2880L0 0Z');
  });

  it('is not hatched where there is none, in shares, in lines and in part of the products', () => {
    const { container, rerender } = render(<CreditsTrendChart daily={dailyOf({ a: [10, 10] })} />);
    const seen = [part(container, 'excess')];
    for (const mode of ['share', 'lines'] as const) {
      rerender(<CreditsTrendChart daily={daily} mode={mode} />);
      seen.push(part(container, 'excess'));
    }
    rerender(<CreditsTrendChart daily={daily} />);
    expect(part(container, 'excess')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'b' }));
    seen.push(part(container, 'excess'));
    expect(seen).toEqual([null, null, null, null]);
  });

  it('is told in the tooltip of its day, and in no other', () => {
    render(<CreditsTrendChart daily={daily} />);
    pointAt('pointerMove', 1);
    expect(tooltip()).toHaveTextContent(/Excess5Total20100%$/);
    pointAt('pointerMove', 0);
    expect(tooltip()).not.toHaveTextContent('Excess');
  });
});

describe('the allowance', () => {
  const daily = dailyOf({ a: [10, 10, 10], b: [10, 10, 10] }, { allowancePerDay: [10, 10, 10] });

  it('is a dashed line with its words, at the credits of a day for which it lasts', () => {
    const { container } = render(<CreditsTrendChart daily={daily} />);
    expect(pathOf(container, 'allocation-line')).toBe('M0 1440H200');
    expect(part(container, 'allocation-line')).toHaveTextContent('Included per day');
  });

  it('steps at a reset, and ends where it is unlimited', () => {
    const stepped = dailyOf({ a: [20, 20, 20, 20] }, { allowancePerDay: [10, 15, null, null] });
    const { container } = render(<CreditsTrendChart daily={stepped} />);
    expect(pathOf(container, 'allocation-line')).toBe('M0 1440H50M50 720H150');
    expect(part(container, 'allocation-line')).toHaveTextContent(/^$/);
  });

  it('is drawn above the busiest day, up to half its height', () => {
    const far = (credits: number) => dailyOf({ a: [20, 10] }, { allowancePerDay: [credits, credits] });
    const { container, rerender } = render(<CreditsTrendChart daily={far(30)} />);
    expect(axisOf(container).at(-1)).toBe('30');
    expect(pathOf(container, 'allocation-line')).toBe('M0 0H100');
    rerender(<CreditsTrendChart daily={far(31)} />);
    expect(axisOf(container).at(-1)).toBe('20');
    expect(part(container, 'allocation-line')).toBeNull();
  });

  it('is not drawn where it is unlimited, in shares, in lines, and in part of the products', () => {
    const { container, rerender } = render(<CreditsTrendChart daily={dailyOf({ a: [10, 10] })} />);
    const seen = [part(container, 'allocation-line')];
    for (const mode of ['share', 'lines'] as const) {
      rerender(<CreditsTrendChart daily={daily} mode={mode} />);
      seen.push(part(container, 'allocation-line'));
    }
    rerender(<CreditsTrendChart daily={daily} />);
    fireEvent.click(screen.getByRole('button', { name: 'a' }));
    seen.push(part(container, 'allocation-line'));
    expect(seen).toEqual([null, null, null, null]);
    fireEvent.click(screen.getByRole('button', { name: 'a' }));
    expect(part(container, 'allocation-line')).not.toBeNull();
  });
});
