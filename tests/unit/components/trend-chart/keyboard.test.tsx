import { fireEvent, render, screen, within } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';
import { clickAt, focusPlot, layOut, press, spoken, tooltip } from './plot';

const daysOf = (count: number, credits: number) => Array.from({ length: count }, () => credits);
/** November 1 to 16: Docs from 0 to 60 of the 100 that the axis ends at, Code up to 90, Search up to 100. */
const november = dailyOf({ Docs: daysOf(16, 60), Code: daysOf(16, 30), Search: daysOf(16, 10) });
const WHOLE = '100 credits. Docs 60, 60.0%. Code 30, 30.0%. Search 10, 10.0%.';

beforeEach(() => void layOut());
afterEach(() => vi.restoreAllMocks());

describe('the keyboard', () => {
  it('goes by day and by product, and each place is spoken as the focus lands on it', () => {
    render(<CreditsTrendChart daily={november} />);
    focusPlot();
    expect(spoken()).toBe(`Sun, Nov 16: ${WHOLE}`);
    const script = [
      ['ArrowLeft', `Sat, Nov 15: ${WHOLE}`],
      ['ArrowUp', 'Nov 15, 2025, Docs: 60 credits, 60% of the day, 100 total.'],
      ['ArrowUp', 'Nov 15, 2025, Code: 30 credits, 30% of the day, 100 total.'],
      ['ArrowLeft', 'Nov 14, 2025, Code: 30 credits, 30% of the day, 100 total.'],
      ['PageUp', 'Nov 7, 2025, Code: 30 credits, 30% of the day, 100 total.'],
      ['PageUp', 'Nov 1, 2025, Code: 30 credits, 30% of the day, 100 total.'],
      ['PageDown', 'Nov 8, 2025, Code: 30 credits, 30% of the day, 100 total.'],
      ['ArrowRight', 'Nov 9, 2025, Code: 30 credits, 30% of the day, 100 total.'],
      ['End', 'Nov 16, 2025, Code: 30 credits, 30% of the day, 100 total.'],
      ['ArrowUp', 'Nov 16, 2025, Search: 10 credits, 10% of the day, 100 total.'],
      ['ArrowDown', 'Nov 16, 2025, Code: 30 credits, 30% of the day, 100 total.'],
      ['ArrowDown', 'Nov 16, 2025, Docs: 60 credits, 60% of the day, 100 total.'],
      ['ArrowDown', `Sun, Nov 16: ${WHOLE}`],
      ['Home', `Sat, Nov 1: ${WHOLE}`],
    ] as const;
    for (const [key, name] of script) {
      const before = document.activeElement;
      press(key);
      expect([key, document.activeElement?.getAttribute('aria-label')]).toEqual([key, name]);
      // A name that changes under the focus is not spoken.
      expect(document.activeElement).not.toBe(before);
    }
  });

  it('stays at the first and last day, at the top of the stack and at the day as a whole, and says nothing twice', () => {
    render(<CreditsTrendChart daily={november} />);
    focusPlot();
    for (const [way, key] of [
      [[], 'ArrowRight'],
      [[], 'End'],
      [[], 'PageDown'],
      [[], 'ArrowDown'],
      [['Home'], 'ArrowLeft'],
      [['Home'], 'PageUp'],
      [['ArrowUp', 'ArrowUp', 'ArrowUp'], 'ArrowUp'],
    ] as const) {
      press(...way);
      const { activeElement } = document;
      const name = spoken();
      expect(press(key)).toBe(false);
      expect([document.activeElement, spoken()]).toEqual([activeElement, name]);
    }
  });

  it('goes the way of the eye where time runs from right to left', () => {
    render(
      <CreditsProvider locale="ar" messages={ar}>
        <CreditsTrendChart daily={november} />
      </CreditsProvider>,
    );
    focusPlot();
    press('ArrowRight');
    expect(spoken()).toMatch(/15 نوفمبر/);
    press('ArrowLeft');
    expect(spoken()).toMatch(/16 نوفمبر/);
  });

  it('passes by products that are switched off', () => {
    render(<CreditsTrendChart daily={november} />);
    fireEvent.click(screen.getByRole('button', { name: 'Docs' }));
    focusPlot();
    press('ArrowUp');
    expect(spoken()).toMatch(/^Nov 16, 2025, Code: /);
  });

  it('marks the row of its product in the tooltip, and lifts its area out', () => {
    const { container } = render(<CreditsTrendChart daily={november} />);
    focusPlot();
    expect(tooltip()?.querySelector('[data-aic-current]')).toBeNull();
    press('ArrowUp', 'ArrowUp');
    expect(tooltip()?.querySelector('[data-aic-current]')).toHaveTextContent(/^Code3030.0%$/);
    expect(container.querySelector('[data-aic-part="highlight"]')).not.toBeNull();
    press('ArrowDown', 'ArrowDown');
    expect(container.querySelector('[data-aic-part="highlight"]')).toBeNull();
  });

  it('finds a gap as a day without data, and product by product too', () => {
    const daily = dailyOf({ a: [1, 0, 3] }, { known: [true, false, true] });
    render(<CreditsTrendChart daily={daily} />);
    focusPlot();
    press('ArrowLeft');
    expect(spoken()).toBe('Sun, Nov 2: no data.');
    press('ArrowUp');
    expect(spoken()).toBe('Sun, Nov 2: no data.');
    expect(tooltip()).toHaveTextContent(/^Sun, Nov 2No data$/);
  });

  it('speaks what of a day lies over the included credits, and what the host tells of it', () => {
    const daily = dailyOf({ a: [10, 10] }, { excess: [0, 4] });
    render(<CreditsTrendChart daily={daily} annotations={[{ day: '2025-11-02', label: 'Limit reached' }]} />);
    focusPlot();
    expect(spoken()).toBe('Sun, Nov 2: 10 credits. 4 credits over the included credits. a 10, 100.0%. Limit reached.');
    press('ArrowUp');
    expect(spoken()).toBe('Nov 2, 2025, a: 10 credits, 100% of the day, 10 total. Limit reached.');
    press('ArrowLeft');
    expect(spoken()).toBe('Nov 1, 2025, a: 10 credits, 100% of the day, 10 total.');
  });
});

describe('keys', () => {
  it('of the plot do not scroll the page', () => {
    render(<CreditsTrendChart daily={november} />);
    focusPlot();
    const own = [
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'PageUp',
      'PageDown',
      'Home',
      'End',
      'Enter',
      ' ',
    ] as const;
    expect(own.filter((key) => press(key))).toEqual([]);
  });

  it('that are not its own are left to the page', () => {
    render(<CreditsTrendChart daily={november} />);
    focusPlot();
    const others = ['Tab', 'a', 'F5', 'Delete', 'ContextMenu'] as const;
    expect(others.filter((key) => !press(key))).toEqual([]);
    expect(spoken()).toBe(`Sun, Nov 16: ${WHOLE}`);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)('with %s are left to the page', (modifier) => {
    const onPointActivate = vi.fn();
    render(<CreditsTrendChart daily={november} onPointActivate={onPointActivate} />);
    focusPlot();
    for (const key of ['ArrowLeft', 'ArrowUp', 'Home', 'PageUp', 'Enter', ' ']) {
      const { activeElement } = document;
      expect(fireEvent.keyDown(screen.getByRole('option'), { key, [modifier]: true })).toBe(true);
      expect([document.activeElement, spoken()]).toEqual([activeElement, `Sun, Nov 16: ${WHOLE}`]);
    }
    expect(onPointActivate).not.toHaveBeenCalled();
  });
});

describe('Escape', () => {
  it('closes the tooltip and leaves focus and position where they are', () => {
    render(<CreditsTrendChart daily={november} />);
    focusPlot();
    press('ArrowLeft', 'ArrowUp');
    const { activeElement } = document;
    press('Escape');
    expect(tooltip()).toBeNull();
    expect(document.activeElement).toBe(activeElement);
    press('ArrowLeft');
    expect(tooltip()).toHaveTextContent(/^Fri, Nov 14/);
    expect(spoken()).toMatch(/^Nov 14, 2025, Docs/);
  });

  it('closes one that is kept open, which the next move opens as one that is not', () => {
    render(<CreditsTrendChart daily={november} />);
    focusPlot();
    press('Enter');
    press('Escape');
    expect(tooltip()).toBeNull();
    press('ArrowLeft');
    expect(tooltip()).not.toHaveAttribute('data-aic-pinned');
  });
});

describe('Enter and Space', () => {
  it.each(['Enter', ' '])('"%s" tells the host what a click there tells', (key) => {
    const onPointActivate = vi.fn();
    render(<CreditsTrendChart daily={november} onPointActivate={onPointActivate} />);
    focusPlot();
    press('ArrowLeft', 'ArrowUp', 'ArrowUp', key);
    clickAt(14 / 15, 0.75);
    expect(onPointActivate.mock.calls).toEqual([
      [{ day: '2025-11-15', productId: 'Code', credits: 30 }],
      [{ day: '2025-11-15', productId: 'Code', credits: 30 }],
    ]);
  });

  it('tell of the day as a whole, and of a day without data that it has no credits', () => {
    const onPointActivate = vi.fn();
    const daily = dailyOf({ a: [5, 0, 7], b: [1, 0, 2] }, { known: [true, false, true] });
    render(<CreditsTrendChart daily={daily} onPointActivate={onPointActivate} />);
    focusPlot();
    press('Enter', 'ArrowLeft', 'Enter');
    expect(onPointActivate.mock.calls).toEqual([
      [{ day: '2025-11-03', productId: null, credits: 9 }],
      [{ day: '2025-11-02', productId: null, credits: null }],
    ]);
  });

  it('tell a refund in its true figure', () => {
    const onPointActivate = vi.fn();
    render(<CreditsTrendChart daily={dailyOf({ a: [-40], b: [10] })} onPointActivate={onPointActivate} />);
    focusPlot();
    press('ArrowUp', 'Enter');
    expect(onPointActivate).toHaveBeenCalledExactlyOnceWith({ day: '2025-11-01', productId: 'a', credits: -40 });
  });

  it('keep the tooltip open, from day to day, and let go of it', () => {
    render(<CreditsTrendChart daily={november} />);
    focusPlot();
    expect(tooltip()).not.toHaveAttribute('data-aic-pinned');
    press('Enter');
    expect(tooltip()).toHaveAttribute('data-aic-pinned');
    press('ArrowLeft', 'ArrowUp');
    expect(tooltip()).toHaveTextContent(/^Sat, Nov 15/);
    expect(tooltip()).toHaveAttribute('data-aic-pinned');
    press(' ');
    expect(tooltip()).not.toHaveAttribute('data-aic-pinned');
  });
});

describe('new data', () => {
  it('leaves the focus where it is, at the same day and product, with the new figures', () => {
    const { rerender } = render(<CreditsTrendChart daily={november} />);
    focusPlot();
    press('ArrowLeft', 'ArrowUp', 'ArrowUp');
    const { activeElement } = document;
    const more = { Search: daysOf(18, 50), Docs: daysOf(18, 30), Code: daysOf(18, 20) };
    rerender(<CreditsTrendChart daily={dailyOf(more)} />);
    expect(document.activeElement).toBe(activeElement);
    expect(spoken()).toBe('Nov 15, 2025, Code: 20 credits, 20% of the day, 100 total.');
    expect(tooltip()?.querySelector('[data-aic-current]')).toHaveTextContent(/^Code2020.0%$/);
    press('ArrowUp');
    expect(spoken()).toMatch(/^Nov 15, 2025, Code/);
  });

  it('without the day leads to the nearest one', () => {
    const { rerender } = render(<CreditsTrendChart daily={november} />);
    focusPlot();
    const { activeElement } = document;
    press('ArrowLeft', 'ArrowLeft');
    rerender(<CreditsTrendChart daily={dailyOf({ Docs: daysOf(5, 60) })} />);
    expect(document.activeElement).toBe(activeElement);
    expect(spoken()).toBe('Wed, Nov 5: 60 credits. Docs 60, 100.0%.');
    press('ArrowLeft');
    expect(spoken()).toMatch(/^Tue, Nov 4/);
  });

  it('without the product leads to the day as a whole', () => {
    const { rerender } = render(<CreditsTrendChart daily={november} />);
    focusPlot();
    press('ArrowUp', 'ArrowUp');
    rerender(<CreditsTrendChart daily={dailyOf({ Docs: daysOf(16, 60) })} />);
    expect(spoken()).toBe('Sun, Nov 16: 60 credits. Docs 60, 100.0%.');
    press('ArrowUp');
    expect(spoken()).toMatch(/^Nov 16, 2025, Docs/);
  });

  it('while it loads again and after keeps what is read in the plot', () => {
    const { rerender } = render(<CreditsTrendChart daily={november} />);
    focusPlot();
    press('Home');
    rerender(<CreditsTrendChart daily={november} status="refreshing" />);
    expect(spoken()).toMatch(/^Sat, Nov 1: /);
    expect(document.activeElement).toBe(within(screen.getByRole('listbox')).getByRole('option'));
  });
});
