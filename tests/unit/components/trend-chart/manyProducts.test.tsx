import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CreditsTrendChart } from 'ai-credits-analytics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';
import { clickAt, focusPlot, layOut, pointAt, press, spoken, tooltip } from './plot';

beforeEach(() => void layOut());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** So many products, p0 with the most: on the first day p1 has 1 credit less than p0, and so on down to 1; on the second 0.1 each. */
const products = (count: number) =>
  dailyOf(Object.fromEntries(Array.from({ length: count }, (_, place) => [`p${place}`, [count - place, 0.1]])));
const legend = () => within(screen.getByRole('group', { name: 'Products shown' })).getAllByRole('button');
const names = () => legend().map(({ textContent }) => textContent);
const item = (name: string) => screen.getByRole('button', { name });
const areas = (container: HTMLElement) => [...container.querySelectorAll('[data-aic-part="area"]')];
const highlight = (container: HTMLElement) => container.querySelector('[data-aic-part="highlight"] path');
const first = (count: number) => Array.from({ length: count }, (_, place) => `p${place}`);

describe('the products that are drawn', () => {
  it.each([
    [12, 12],
    [13, 11],
    [14, 12],
    [100, 12],
  ])('of %d are the %d largest, and the others as one', (count, shown) => {
    const { container } = render(<CreditsTrendChart daily={products(count)} />);
    expect(names()).toEqual([...first(shown), ...(shown < count ? ['Other'] : [])]);
    expect(areas(container)).toHaveLength(names().length);
  });

  it('are fewer where the plot is low', () => {
    const { rerender } = render(<CreditsTrendChart daily={products(20)} height={150} />);
    expect(names()).toEqual([...first(6), 'Other']);
    rerender(<CreditsTrendChart daily={products(20)} height={40} />);
    expect(names()).toEqual([...first(4), 'Other']);
  });

  it.each([
    [1, 2],
    [0, 2],
    [-3, 2],
    [5, 6],
    [5.9, 6],
    [19, 19],
    [20, 20],
    [Number.POSITIVE_INFINITY, 20],
    [Number.NaN, 20],
  ])('with maxProducts %d of 20 make %d areas', (maxProducts, count) => {
    const { container } = render(<CreditsTrendChart daily={products(20)} maxProducts={maxProducts} />);
    expect(areas(container)).toHaveLength(count);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('have twelve different colours, and the others the one that is nobody’s', () => {
    const { container } = render(<CreditsTrendChart daily={products(30)} />);
    const colours = areas(container).map((path) => /aic-series-\w+/.exec(path.getAttribute('class') ?? '')?.[0]);
    expect(new Set(colours).size).toBe(13);
    expect(colours[0]).toBe('aic-series-other');
  });
});

describe('"Other"', () => {
  it('is what its products are together, to the last decimal', () => {
    const onPointActivate = vi.fn();
    render(<CreditsTrendChart daily={products(20)} maxProducts={10} onPointActivate={onPointActivate} />);
    focusPlot();
    press('End', ...first(11).map(() => 'ArrowUp'));
    // Ten times 0.1 is 1 and not 0.9999999999999999; p10 to p19 have 10 + 9 + … + 1 = 55 of 210 credits on the day before.
    expect(spoken()).toBe('Nov 2, 2025, Other: 1 credit, 50% of the day, 2 total.');
    press('Enter', 'ArrowLeft', 'Enter');
    expect(spoken()).toBe('Nov 1, 2025, Other: 55 credits, 26.2% of the day, 210 total.');
    // The host knows no such product, and is told of the day as a whole.
    expect(onPointActivate.mock.calls).toEqual([
      [{ day: '2025-11-02', productId: null, credits: expect.closeTo(2, 9) }],
      [{ day: '2025-11-01', productId: null, credits: 210 }],
    ]);
  });

  it('lies on top of the stack, up to the day’s total', () => {
    const { container } = render(<CreditsTrendChart daily={products(20)} maxProducts={10} />);
    expect(areas(container)[0]).toHaveClass('aic-series-other');
    // 210 credits, and the axis ends at 250.
    expect(areas(container)[0]?.getAttribute('d')).toMatch(/^M0 461L/);
  });

  it('is switched off and left alone like any product', async () => {
    const { container } = render(<CreditsTrendChart daily={products(20)} maxProducts={10} />);
    fireEvent.click(item('Other'));
    expect(areas(container)).toHaveLength(10);
    expect(areas(container).some((path) => path.classList.contains('aic-series-other'))).toBe(false);
    fireEvent.click(item('Other'));
    await userEvent.dblClick(item('Other'));
    expect(areas(container).map((path) => path.classList.contains('aic-series-other'))).toEqual([true]);
  });

  it('is listed product by product in a tooltip that is kept open, with its colour and true figures', () => {
    render(<CreditsTrendChart daily={products(20)} maxProducts={10} />);
    clickAt(0);
    const rows = [...(tooltip()?.querySelectorAll('.aic-chart-tooltip-list > *') ?? [])];
    expect(rows).toHaveLength(20);
    // The largest first, where the list scrolls.
    expect(rows[0]).toHaveTextContent(/^p0209.5%$/);
    expect(rows[19]).toHaveTextContent(/^p1910.5%$/);
    const swatches = rows.map((row) => row.querySelector('[data-aic-part="swatch"]'));
    expect(swatches.map((swatch) => swatch?.classList.contains('aic-series-other'))).toEqual(
      rows.map((_, place) => place >= 10),
    );
    expect(tooltip()).toHaveTextContent(/Total210100%$/);
  });

  it('gives way to the largest products in a tooltip that follows the mouse, whose total is the day’s', () => {
    render(<CreditsTrendChart daily={products(20)} maxProducts={10} />);
    pointAt('pointerMove', 0);
    const rows = [...(tooltip()?.querySelectorAll('.aic-chart-tooltip-list > *') ?? [])];
    // Eight rows have room in 288 px.
    expect(rows.map((row) => row.querySelector('bdi')?.textContent)).toEqual(first(8));
    expect(tooltip()).toHaveTextContent(/Total210100%$/);
  });

  it.each([
    [10, [...first(7), 'p9']],
    [3, first(8)],
  ])('gives the last row to product %d of the stack where the keyboard is there', (place, rows) => {
    render(<CreditsTrendChart daily={products(20)} maxProducts={10} />);
    focusPlot();
    press(...first(place).map(() => 'ArrowUp'));
    const named = [...(tooltip()?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent);
    expect(named).toEqual(rows);
    expect(tooltip()?.querySelector('[data-aic-current] bdi')).toHaveTextContent(`p${place - 1}`);
  });

  it('hollows the swatches of all its products where it is switched off', () => {
    render(<CreditsTrendChart daily={products(20)} maxProducts={10} />);
    fireEvent.click(item('Other'));
    clickAt(0);
    expect(tooltip()?.querySelectorAll('[data-aic-off]')).toHaveLength(10);
    expect(tooltip()).toHaveTextContent(/Total210100%$/);
  });

  it('has columns of its products in the table', () => {
    render(<CreditsTrendChart daily={products(20)} maxProducts={10} />);
    fireEvent.click(screen.getByRole('button', { name: 'View as table' }));
    const heads = within(screen.getByRole('table')).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Day', ...first(20), 'Total']);
  });

  it('scrolls in a tooltip that is kept open, which then is reached by keyboard', () => {
    render(<CreditsTrendChart daily={products(20)} />);
    focusPlot();
    const list = () => tooltip()?.querySelector('.aic-chart-tooltip-list');
    expect(list()).not.toHaveAttribute('tabindex');
    press('Enter');
    expect(list()).toHaveAttribute('tabindex', '0');
    expect(list()).toHaveAccessibleName('Sun, Nov 2');
  });

  it('gives the focus back to the day where Escape closes the list that has it', () => {
    render(<CreditsTrendChart daily={products(20)} />);
    focusPlot();
    press('ArrowLeft', 'Enter');
    act(() => tooltip()?.querySelector<HTMLElement>('.aic-chart-tooltip-list')?.focus());
    expect(document.activeElement).not.toBe(screen.getByRole('option'));
    press('Escape');
    expect(tooltip()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('option'));
    expect(spoken()).toMatch(/^Sat, Nov 1: /);
  });
});

describe('a highlighted product', () => {
  const few = dailyOf({ Docs: [60, 60], Code: [30, 30], Search: [10, 10] });

  it('is the one at the pointer in the legend', () => {
    const { container } = render(<CreditsTrendChart daily={few} />);
    expect(highlight(container)).toBeNull();
    fireEvent.pointerOver(item('Code'), { pointerType: 'mouse' });
    // Code lies from 60 to 90 of the 100 that the axis ends at, under a veil that frames the whole plot.
    expect(highlight(container)).toHaveAttribute('d', 'M-100 -100H200V2980H-100ZM0 288L100 288L100 1152L0 1152Z');
    expect(item('Code')).toHaveAttribute('data-aic-highlighted');
    fireEvent.pointerOut(item('Code'), { pointerType: 'mouse' });
    expect(highlight(container)).toBeNull();
  });

  it('is a line alone where lines are drawn', () => {
    const { container } = render(<CreditsTrendChart daily={few} mode="lines" highlightedProductId="Code" />);
    expect(highlight(container)?.getAttribute('d')).not.toMatch(/^M-100/);
  });

  it('is the one the host says, whatever the pointer does', () => {
    const { container, rerender } = render(<CreditsTrendChart daily={few} highlightedProductId="Docs" />);
    const docs = highlight(container)?.getAttribute('d');
    expect(docs).toMatch(/M0 1152L100 1152L100 2880L0 2880Z$/);
    fireEvent.pointerOver(item('Code'), { pointerType: 'mouse' });
    expect(highlight(container)?.getAttribute('d')).toBe(docs);
    rerender(<CreditsTrendChart daily={few} highlightedProductId={null} />);
    expect(highlight(container)).toBeNull();
  });

  it('is none where the host names a product that is not there, or one that is switched off', () => {
    const { container } = render(<CreditsTrendChart daily={few} highlightedProductId="Gone" />);
    expect(highlight(container)).toBeNull();
    fireEvent.pointerOver(item('Code'), { pointerType: 'mouse' });
    fireEvent.click(item('Code'));
    expect(highlight(container)).toBeNull();
  });

  it('lifts "Other" out where it is one of its products', () => {
    const { container } = render(
      <CreditsTrendChart daily={products(20)} maxProducts={10} highlightedProductId="p15" />,
    );
    // From 155 to 210 of 250.
    expect(highlight(container)?.getAttribute('d')).toMatch(/M0 461L100 \d+L100 \d+L0 1094Z$/);
    expect(item('Other')).toHaveAttribute('data-aic-highlighted');
  });

  it('may be "Other" itself, at the pointer and at the keyboard', () => {
    const { container } = render(<CreditsTrendChart daily={products(20)} maxProducts={1} />);
    fireEvent.pointerOver(item('Other'), { pointerType: 'mouse' });
    expect(highlight(container)).not.toBeNull();
    fireEvent.pointerOut(item('Other'), { pointerType: 'mouse' });
    expect(highlight(container)).toBeNull();
    focusPlot();
    press('Enter', 'ArrowUp', 'ArrowUp');
    expect(spoken()).toMatch(/^Nov 2, 2025, Other/);
    expect(highlight(container)).not.toBeNull();
    expect(tooltip()?.querySelectorAll('[data-aic-current]')).toHaveLength(19);
  });

  it('is told once a change, from legend, keyboard and plot', () => {
    const onChange = vi.fn();
    render(<CreditsTrendChart daily={few} onHighlightedProductChange={onChange} />);
    const told = () => onChange.mock.calls.splice(0).map(([id]: readonly unknown[]) => id);
    fireEvent.pointerOver(item('Code'), { pointerType: 'mouse' });
    fireEvent.pointerOut(item('Code'), { pointerType: 'mouse' });
    expect(told()).toEqual(['Code', null]);
    focusPlot();
    press('ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowDown');
    expect(told()).toEqual(['Docs', 'Code', 'Docs', null]);
    for (const [x, y] of [
      [0, 0.3],
      [0.1, 0.4],
      [0.9, 0.5],
      [0.9, 0.7],
      [0.9, 0.95],
    ] as const)
      pointAt('pointerMove', x, y);
    pointAt('pointerLeave', 0.9);
    expect(told()).toEqual(['Docs', 'Code', 'Search', null]);
  });

  it('is never told of "Other", which is no product of the host’s', () => {
    const onChange = vi.fn();
    render(<CreditsTrendChart daily={products(20)} maxProducts={2} onHighlightedProductChange={onChange} />);
    fireEvent.pointerOver(item('Other'), { pointerType: 'mouse' });
    fireEvent.pointerOut(item('Other'), { pointerType: 'mouse' });
    expect(onChange).not.toHaveBeenCalled();
    focusPlot();
    press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown');
    expect(onChange.mock.calls).toEqual([['p0'], ['p1'], [null], ['p1']]);
  });

  it('is told as none by Escape, and by a move of the mouse on to no area', () => {
    const onChange = vi.fn();
    render(<CreditsTrendChart daily={dailyOf({ a: [10, 50], b: [10, 50] })} onHighlightedProductChange={onChange} />);
    focusPlot();
    press('ArrowUp', 'Escape');
    expect(onChange.mock.calls).toEqual([['a'], [null]]);
    onChange.mockClear();
    pointAt('pointerMove', 0, 0.15);
    pointAt('pointerMove', 0, 0.5);
    expect(onChange.mock.calls).toEqual([['b'], [null]]);
  });

  it('follows the mouse away from the keyboard’s position', () => {
    const { container } = render(<CreditsTrendChart daily={few} />);
    focusPlot();
    press('ArrowUp');
    expect(highlight(container)).not.toBeNull();
    pointAt('pointerMove', 0.1, 0.5);
    expect(tooltip()?.querySelector('[data-aic-current]')).toBeNull();
    expect(highlight(container)).toBeNull();
  });

  it('changes none of the areas', () => {
    const { container } = render(<CreditsTrendChart daily={few} />);
    const before = areas(container);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    for (const path of before) observer.observe(path, { attributes: true });
    fireEvent.pointerOver(item('Code'), { pointerType: 'mouse' });
    expect(areas(container)).toEqual(before);
    expect([...seen, ...observer.takeRecords()]).toEqual([]);
    observer.disconnect();
  });
});

describe('what the legend did', () => {
  const few = dailyOf({ Docs: [60, 60], Code: [30, 30], Search: [10, 10] });
  const said = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .filter((words) => words !== '');
  const wait = () =>
    act(() => {
      vi.advanceTimersByTime(500);
    });

  it('is said once it stands: one product alone, and all again', () => {
    vi.useFakeTimers();
    render(<CreditsTrendChart daily={few} />);
    wait();
    expect(said()).toEqual([]);
    fireEvent.click(item('Code'), { shiftKey: true });
    expect(said()).toEqual([]);
    wait();
    expect(said()).toEqual(['Only Code is shown.']);
    fireEvent.click(item('Code'), { shiftKey: true });
    wait();
    expect(said()).toEqual(['All products are shown.']);
  });

  it('is said of "Other" by its name', () => {
    vi.useFakeTimers();
    render(<CreditsTrendChart daily={products(20)} />);
    fireEvent.click(item('Other'), { shiftKey: true });
    wait();
    expect(said()).toEqual(['Only Other is shown.']);
  });

  it('is silent where one of several goes: its button tells', () => {
    vi.useFakeTimers();
    render(<CreditsTrendChart daily={few} />);
    fireEvent.click(item('Code'));
    wait();
    expect(said()).toEqual([]);
  });

  it.each([
    ['all products', []],
    ['some of them', ['Search']],
  ])('is not all: other figures are told by the summary, of %s', (_, off) => {
    vi.useFakeTimers();
    const { rerender } = render(<CreditsTrendChart daily={few} />);
    for (const name of off) fireEvent.click(item(name));
    wait();
    expect(said()).toEqual([]);
    rerender(<CreditsTrendChart daily={dailyOf({ Docs: [70, 60], Code: [0, 0], Search: [0, 0] })} />);
    wait();
    expect(said()).toEqual([
      'Updated. 130 credits, Nov 1 to Nov 2. Docs leads with 130 (100%). Busiest day: Sat, Nov 1 with 70.',
    ]);
  });
});
