import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { forwardRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';
import { clickAt, focusPlot, layOut, pointAt, press, tooltip } from './plot';

import type { ComponentProps } from 'react';
import type { LegendItemState, SlotComponents, TooltipState } from '../../../../src/context/slotComponents';

beforeEach(() => void layOut());
afterEach(() => vi.restoreAllMocks());

type TooltipProps = ComponentProps<NonNullable<SlotComponents['Tooltip']>>;
type LegendItemProps = ComponentProps<NonNullable<SlotComponents['LegendItem']>>;

/** Three days: a refund on the second, no data on the third. */
const days = dailyOf(
  { Docs: [60, 30, 0], Code: [20, -10, 0], Search: [20, 0, 0] },
  { known: [true, true, false], excess: [5, 0, 0], today: '2025-11-02' },
);

/** A host's tooltip that keeps what it was told. */
function watchTooltip(shows: 'children' | 'nothing' = 'children') {
  const states: TooltipState[] = [];
  const Tooltip = forwardRef<HTMLDivElement, TooltipProps>(function Tooltip({ state, children, ...rest }, ref) {
    states.push(state);
    return (
      <div {...rest} ref={ref} data-testid="own">
        {shows === 'children' && children}
      </div>
    );
  });
  return { states, components: { Tooltip } };
}

describe('a tooltip of the host’s', () => {
  it('is told every product of the day in the order of the stack, shares without refunds', () => {
    const { states, components } = watchTooltip();
    render(<CreditsTrendChart daily={days} components={components} />);
    pointAt('pointerMove', 0);
    expect(states.at(-1)).toEqual({
      day: '2025-11-01',
      credits: 100,
      excessCredits: 5,
      products: [
        { productId: 'Docs', name: 'Docs', credits: 60, percent: 60, isShown: true },
        { productId: 'Code', name: 'Code', credits: 20, percent: 20, isShown: true },
        { productId: 'Search', name: 'Search', credits: 20, percent: 20, isShown: true },
      ],
      isPinned: false,
    });
    clickAt(0.5);
    expect(states.at(-1)).toMatchObject({ day: '2025-11-02', credits: 20, excessCredits: 0, isPinned: true });
    expect(states.at(-1)?.products.map(({ credits, percent }) => [credits, percent])).toEqual([
      [30, 100],
      [-10, null],
      [0, 0],
    ]);
  });

  it('is told that a day has no data', () => {
    const { states, components } = watchTooltip();
    render(<CreditsTrendChart daily={days} components={components} />);
    pointAt('pointerMove', 1);
    expect(states.at(-1)).toMatchObject({ day: '2025-11-03', credits: null, products: [] });
  });

  it('is told which products the legend shows, those drawn as "Other" too', () => {
    const { states, components } = watchTooltip();
    render(<CreditsTrendChart daily={days} components={components} maxProducts={1} />);
    fireEvent.click(screen.getByRole('button', { name: 'Other' }));
    pointAt('pointerMove', 0);
    expect(states.at(-1)?.products.map(({ name, isShown }) => [name, isShown])).toEqual([
      ['Docs', true],
      ['Code', false],
      ['Search', false],
    ]);
  });

  it('has the role, the part and the place of the library’s, beside the day', () => {
    const { components } = watchTooltip();
    render(<CreditsTrendChart daily={days} components={components} />);
    pointAt('pointerMove', 0.5);
    const box = screen.getByTestId('own');
    expect(box).toBe(tooltip());
    expect(box).toHaveAttribute('part', 'tooltip');
    expect(box).toHaveClass('aic-chart-tooltip', { exact: true });
    expect(box.style.transform).toBe('translateX(516px)');
    pointAt('pointerMove', 1);
    expect(box.style.transform).toBe('translateX(984px) translateX(-100%)');
    clickAt(1);
    expect(box).toHaveAttribute('data-aic-pinned', 'true');
  });

  it('shows the usual words where it renders its children, from day to day', () => {
    const { components } = watchTooltip();
    const { unmount } = render(<CreditsTrendChart daily={days} components={components} />);
    const seen = [0, 0.5, 1].map((x) => {
      pointAt('pointerMove', x);
      return tooltip()?.textContent;
    });
    unmount();
    render(<CreditsTrendChart daily={days} />);
    const usual = [0, 0.5, 1].map((x) => {
      pointAt('pointerMove', x);
      return tooltip()?.textContent;
    });
    expect(seen).toEqual(usual);
    expect(usual[0]).toContain('Docs6060.0%');
  });

  it('shows the usual figures where it renders its children late, and again', () => {
    function Tooltip({ state, children, ...rest }: TooltipProps) {
      const [isOpen, setOpen] = useState(false);
      return (
        <div {...rest} data-aic-state={state.day}>
          <button type="button" onClick={() => setOpen(!isOpen)}>
            More
          </button>
          {isOpen && children}
        </div>
      );
    }
    render(<CreditsTrendChart daily={days} components={{ Tooltip }} />);
    clickAt(0);
    const more = screen.getByRole('button', { name: 'More' });
    fireEvent.click(more);
    expect(tooltip()).toHaveTextContent('Docs6060.0%');
    fireEvent.click(more);
    clickAt(0.5);
    fireEvent.click(more);
    expect(tooltip()).toHaveTextContent('Docs30100.0%');
  });

  it('is placed where it mounts its element late', () => {
    const Tooltip = forwardRef<HTMLDivElement, TooltipProps>(function Tooltip({ state, ...rest }, ref) {
      const [isOpen, setOpen] = useState(false);
      return isOpen ? (
        <div {...rest} ref={ref} title={state.day} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
      );
    });
    render(<CreditsTrendChart daily={days} components={{ Tooltip }} />);
    clickAt(0);
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(tooltip()?.style.transform).toBe('translateX(16px)');
  });

  it('may leave the children and the ref out', () => {
    const errors = vi.spyOn(console, 'error');
    const { components } = watchTooltip('nothing');
    const Bare = ({ state }: TooltipProps) => <div role="tooltip">{state.credits}</div>;
    const { rerender } = render(<CreditsTrendChart daily={days} components={components} />);
    pointAt('pointerMove', 0);
    expect(tooltip()).toBeEmptyDOMElement();
    rerender(<CreditsTrendChart daily={days} components={{ Tooltip: Bare }} />);
    pointAt('pointerMove', 0.5);
    expect(tooltip()).toHaveTextContent(/^20$/);
    pointAt('pointerLeave', 0.5);
    expect(tooltip()).toBeNull();
    expect(errors).not.toHaveBeenCalled();
  });

  it('gives the focus back to the day with Escape, as the library’s does', () => {
    const Tooltip = forwardRef<HTMLDivElement, TooltipProps>(function Tooltip({ state, ...rest }, ref) {
      return (
        <div {...rest} ref={ref}>
          <a href="/usage">{state.day}</a>
        </div>
      );
    });
    render(<CreditsTrendChart daily={days} components={{ Tooltip }} />);
    focusPlot();
    press('Enter');
    act(() => screen.getByRole('link').focus());
    press('Escape');
    expect(tooltip()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('option'));
  });

  it('may come from the provider', () => {
    const { states, components } = watchTooltip();
    render(
      <CreditsProvider components={components}>
        <CreditsTrendChart daily={days} />
      </CreditsProvider>,
    );
    pointAt('pointerMove', 0);
    expect(states.at(-1)?.credits).toBe(100);
  });
});

/** A host's switches in boxes of their own, and what they were told. */
function watchLegend() {
  const states = new Map<string, LegendItemState>();
  const LegendItem = ({ state, children, ...rest }: LegendItemProps) => {
    states.set(state.name, state);
    return (
      <span>
        <button {...rest}>
          {children}
          <i>*</i>
        </button>
      </span>
    );
  };
  return { states, components: { LegendItem } };
}

describe('a legend item of the host’s', () => {
  it('is told its product, whether it is drawn and whether it is lifted out', () => {
    const { states, components } = watchLegend();
    render(<CreditsTrendChart daily={days} components={components} highlightedProductId="Code" />);
    fireEvent.click(screen.getByRole('button', { name: /Docs/ }));
    expect([...states.values()]).toEqual([
      { productId: 'Docs', name: 'Docs', isShown: false, isHighlighted: false },
      { productId: 'Code', name: 'Code', isShown: true, isHighlighted: true },
      { productId: 'Search', name: 'Search', isShown: true, isHighlighted: false },
    ]);
  });

  it('is told of the products drawn together without an id, for there is no product of theirs', () => {
    const { states, components } = watchLegend();
    render(<CreditsTrendChart daily={days} components={components} maxProducts={1} />);
    expect(states.get('Other')).toMatchObject({ productId: null, isShown: true });
  });

  it('is a switch of the group, with the part, swatch and name of the library’s', () => {
    const { components } = watchLegend();
    render(<CreditsTrendChart daily={days} components={components} />);
    const group = screen.getByRole('group', { name: 'Products shown' });
    const items = within(group).getAllByRole('button', { pressed: true });
    expect(items.map(({ textContent }) => textContent)).toEqual(['Docs*', 'Code*', 'Search*']);
    for (const item of items) {
      expect(item).toHaveAttribute('type', 'button');
      expect(item).toHaveAttribute('data-aic-part', 'legend-item');
      expect(item.querySelector('svg')).toHaveAttribute('part', 'swatch');
    }
  });

  it('switches, isolates and highlights as the library’s does', async () => {
    const onHighlight = vi.fn();
    const { components } = watchLegend();
    render(<CreditsTrendChart daily={days} components={components} onHighlightedProductChange={onHighlight} />);
    const item = (name: string) => screen.getByRole('button', { name: new RegExp(name) });
    fireEvent.click(item('Docs'), { detail: 1 });
    expect(item('Docs')).toHaveAttribute('aria-pressed', 'false');
    fireEvent.click(item('Docs'), { detail: 1 });
    await userEvent.dblClick(item('Code'));
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([item('Code')]);
    fireEvent.pointerEnter(item('Code'));
    expect(item('Code')).toHaveAttribute('data-aic-highlighted', 'true');
    fireEvent.pointerLeave(item('Code'));
    expect(onHighlight.mock.calls.slice(-2)).toEqual([['Code'], [null]]);
  });

  it('has its cut name shown whole, whatever stands beside the name', () => {
    const { components } = watchLegend();
    render(<CreditsTrendChart daily={days} components={components} />);
    vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockImplementation(function widthOf(this: Element) {
      return this.matches('bdi') ? 5000 : 0;
    });
    fireEvent.pointerEnter(screen.getByRole('button', { name: /Docs/ }));
    expect(document.querySelector('.aic-chart-legend-name')).toHaveTextContent('Docs');
  });
});
