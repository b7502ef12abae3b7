import { act, fireEvent, render, renderHook, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useText } from 'ai-credits-analytics/context';
import { describe, expect, it, vi } from 'vitest';

import { ChartLegend } from '../../../../src/components/trend-chart/ChartLegend';
import { legendMessage } from '../../../../src/components/trend-chart/legendMessage';
import { useHiddenProducts } from '../../../../src/components/trend-chart/useHiddenProducts';
import { chartMessages } from '../../../../src/format/messages/chart';

import type { DailyProduct } from '../../../../src/model/dailyProduct';

const product = (id: string, seriesIndex: number): DailyProduct => ({ id, name: `Product ${id}`, seriesIndex });
const PRODUCTS = ['a', 'b', 'c', 'd'].map(product);

interface Options {
  products?: readonly DailyProduct[];
  highlightedId?: string | null;
  onHighlight?: (id: string | null) => void;
  patternId?: string;
}

const ignore = () => {};

function Legend({ products = PRODUCTS, highlightedId = null, onHighlight = ignore, patternId }: Options) {
  const { hiddenIds, toggle, isolate } = useHiddenProducts();
  const ids = products.map(({ id }) => id);
  return (
    <ChartLegend
      products={products}
      hiddenIds={hiddenIds}
      toggle={toggle}
      isolate={(id) => isolate(id, ids)}
      highlightedId={highlightedId}
      onHighlight={onHighlight}
      text={useText('chart', chartMessages)}
      patternId={patternId}
    />
  );
}

const item = (id: string) => screen.getByRole('button', { name: `Product ${id}` });
/** Ids of the products that are shown, in the order of the legend. */
const shown = () =>
  screen
    .getAllByRole('button', { pressed: true })
    .map((button) => button.textContent.replace('Product ', ''))
    .join('');

describe('a legend', () => {
  it('is a described group of one switch a product, in the order of the stack', () => {
    render(<Legend />);
    const group = screen.getByRole('group', { name: 'Products shown' });
    expect(group).toHaveAccessibleDescription('Double click or Shift and Enter: this product alone.');
    expect(
      within(group)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Product a', 'Product b', 'Product c', 'Product d']);
    expect(shown()).toBe('abcd');
  });

  it('switches one off with a click, and on again with the next', async () => {
    render(<Legend />);
    fireEvent.click(item('b'), { detail: 1 });
    expect(shown()).toBe('acd');
    fireEvent.click(item('b'), { detail: 1 });
    expect(shown()).toBe('abcd');
  });

  it.each(['{Enter}', ' '])('switches by the key "%s" too', async (key) => {
    render(<Legend />);
    item('b').focus();
    await userEvent.keyboard(key);
    expect(shown()).toBe('acd');
  });

  it('leaves one alone with a double click, and shows all with the next', async () => {
    render(<Legend />);
    await userEvent.dblClick(item('b'));
    expect(shown()).toBe('b');
    await userEvent.dblClick(item('b'));
    expect(shown()).toBe('abcd');
  });

  it('goes from one alone to another alone with a double click', async () => {
    render(<Legend />);
    await userEvent.dblClick(item('b'));
    await userEvent.dblClick(item('d'));
    expect(shown()).toBe('d');
  });

  it('leaves one alone that was switched off', async () => {
    render(<Legend />);
    fireEvent.click(item('c'), { detail: 1 });
    await userEvent.dblClick(item('c'));
    expect(shown()).toBe('c');
  });

  it('leaves one alone with Shift and Enter, once a press, and shows all with the next', async () => {
    render(<Legend />);
    item('c').focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(shown()).toBe('c');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(shown()).toBe('abcd');
  });

  it('leaves one alone with Shift and a click', () => {
    render(<Legend />);
    fireEvent.click(item('c'), { detail: 1, shiftKey: true });
    expect(shown()).toBe('c');
  });

  it('shows a single product again after a double click, which cannot leave it more alone', async () => {
    render(<Legend products={PRODUCTS.slice(0, 1)} />);
    await userEvent.dblClick(item('a'));
    expect(shown()).toBe('a');
  });

  it('remembers what is off while it is not in the data', () => {
    const { rerender } = render(<Legend />);
    fireEvent.click(item('b'), { detail: 1 });
    rerender(<Legend products={PRODUCTS.filter(({ id }) => id !== 'b')} />);
    expect(shown()).toBe('acd');
    rerender(<Legend products={PRODUCTS.toReversed()} />);
    expect(shown()).toBe('dca');
  });

  it('has three elements a product, and asks for no pattern where there are none', () => {
    const { container, rerender } = render(<Legend />);
    expect(item('a').querySelectorAll('*')).toHaveLength(2);
    expect(container.innerHTML).not.toContain('url(');
    rerender(<Legend patternId="aic-r1-" />);
    expect(item('c').querySelector('rect')).toHaveAttribute('fill', 'url(#aic-r1-3)');
  });

  it('draws a swatch in the host’s colour, the series’ or that of the others, and hollow where switched off', () => {
    render(<Legend products={[product('a', 4), product('b', -1), { ...product('c', 2), color: 'tomato' }]} />);
    const swatch = (id: string) => item(id).querySelector('svg');
    expect(swatch('a')).toHaveClass('aic-series-5', 'aic-chart-swatch-on');
    expect(swatch('b')).toHaveClass('aic-series-other');
    expect(swatch('c')).toHaveAttribute('color', 'tomato');
    fireEvent.click(item('a'));
    expect(swatch('a')).toHaveClass('aic-chart-swatch-off');
    expect(swatch('a')).not.toHaveClass('aic-chart-swatch-on');
  });
});

describe('the highlight', () => {
  it('is told as the pointer comes and goes, but not of a finger', () => {
    const onHighlight = vi.fn();
    render(<Legend onHighlight={onHighlight} />);
    fireEvent.pointerOver(item('a'), { pointerType: 'mouse' });
    expect(onHighlight.mock.calls).toEqual([['a']]);
    fireEvent.pointerOut(item('a'), { pointerType: 'mouse' });
    expect(onHighlight.mock.calls).toEqual([['a'], [null]]);
    fireEvent.pointerOver(item('b'), { pointerType: 'touch' });
    fireEvent.pointerOut(item('b'), { pointerType: 'touch' });
    expect(onHighlight).toHaveBeenCalledTimes(2);
  });

  it('is not ended by the focus that a click left behind', () => {
    const onHighlight = vi.fn();
    render(<Legend onHighlight={onHighlight} />);
    fireEvent.pointerOver(item('a'), { pointerType: 'mouse' });
    act(() => item('b').focus());
    onHighlight.mockClear();
    fireEvent.pointerOver(item('c'), { pointerType: 'mouse' });
    act(() => item('b').blur());
    expect(onHighlight.mock.calls).toEqual([['c']]);
  });

  it('marks the item of the highlighted product, and no other', () => {
    const { rerender } = render(<Legend highlightedId="b" />);
    const marked = () => screen.getAllByRole('button').filter((button) => button.hasAttribute('data-aic-highlighted'));
    expect(marked()).toEqual([item('b')]);
    rerender(<Legend highlightedId="gone" />);
    expect(marked()).toEqual([]);
  });
});

it('renders the item that changes, and no other', () => {
  const renders: string[] = [];
  const counted = PRODUCTS.map(({ id, seriesIndex }) => ({
    id,
    seriesIndex,
    get name() {
      renders.push(id);
      return `Product ${id}`;
    },
  }));
  const text = renderHook(() => useText('chart', chartMessages)).result.current;
  const stable = { toggle: ignore, isolate: ignore, onHighlight: ignore, text };
  const legend = (hidden: readonly string[], highlightedId: string | null) => (
    <ChartLegend
      {...stable}
      products={counted}
      hiddenIds={new Set(hidden)}
      highlightedId={highlightedId}
      patternId={undefined}
    />
  );
  const { rerender } = render(legend([], null));
  renders.length = 0;
  rerender(legend(['c'], null));
  expect(renders).toEqual(['c']);
  rerender(legend(['c'], 'a'));
  expect(renders).toEqual(['c', 'a']);
  rerender(legend(['c'], 'd'));
  expect(renders).toEqual(['c', 'a', 'a', 'd']);
});

describe('useHiddenProducts', () => {
  it('keeps its functions, and what was off beyond the products it leaves alone', () => {
    const { result } = renderHook(() => useHiddenProducts());
    const first = result.current;
    act(() => first.toggle('z'));
    act(() => first.isolate('a', ['a', 'b', 'c']));
    expect([...result.current.hiddenIds]).toEqual(['z', 'b', 'c']);
    expect([result.current.toggle, result.current.isolate]).toEqual([first.toggle, first.isolate]);
    act(() => first.isolate('a', ['a', 'b', 'c']));
    expect(result.current.hiddenIds.size).toBe(0);
  });
});

describe('the state of the legend in words', () => {
  const { result } = renderHook(() => useText('chart', chartMessages));
  const words = (...hidden: readonly string[]) => legendMessage(PRODUCTS, new Set(hidden), result.current);

  it('names the one that is shown, says that all are, and is silent between', () => {
    expect(words()).toBe('All products are shown.');
    expect(words('z')).toBe('All products are shown.');
    expect(words('a')).toBe('');
    expect(words('a', 'b', 'd')).toBe('Only Product c is shown.');
    expect(words('a', 'b', 'c', 'd')).toBe('');
  });
});
