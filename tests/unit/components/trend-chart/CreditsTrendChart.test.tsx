import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import axe from 'axe-core';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';

const { input, now } = novemberSample();
const november = dailyUsage(createCreditUsage(input).usage, { now });

const areas = (container: HTMLElement) => [...container.querySelectorAll('[data-aic-part="area"]')];
/** The plot is as wide as its parent says; jsdom lays nothing out, so the tests say it. */
function moveTo(ratio: number, type: 'pointerMove' | 'click' = 'pointerMove') {
  const plot = screen.getByRole('listbox');
  vi.spyOn(plot, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 290, 100));
  fireEvent[type](plot, { clientX: ratio * 290, pointerType: 'mouse', detail: 1 });
}

describe('the areas', () => {
  it('are one a product, each with the class of its place in the list, painted from the top of the stack', () => {
    const { container } = render(<CreditsTrendChart daily={november} />);
    const classes = areas(container).map((path) => /aic-series-\d+/.exec(path.getAttribute('class') ?? '')?.[0]);
    expect(classes).toEqual([6, 5, 4, 3, 2, 1].map((number) => `aic-series-${number}`));
  });

  it("take the host's colour where it gives one, and any product id", () => {
    const daily = dailyOf({ __proto: [1], constructor: [2], '<img src=x onerror=alert(1)>': [3] });
    const [first, ...rest] = daily.products;
    const coloured = { ...daily, products: [{ id: '__proto__', name: 'P', seriesIndex: 0, color: '#abc' }, ...rest] };
    const { container } = render(<CreditsTrendChart daily={coloured} />);
    expect(first?.seriesIndex).toBe(0);
    expect(areas(container).map((path) => path.getAttribute('color'))).toEqual([null, null, '#abc']);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('button', { name: '<img src=x onerror=alert(1)>' })).toBeInTheDocument();
  });

  it('are in the HTML of the server, which has no style attribute', () => {
    const html = renderToString(<CreditsTrendChart daily={november} />);
    expect(html.match(/data-aic-part="area"[^>]* d="M0 \d[^"]*V2880H0Z"/g)?.length).toBe(6);
    expect(html).not.toMatch(/style=|NaN|Infinity|undefined/);
  });

  it('stay where they are while the pointer moves', () => {
    const { container } = render(<CreditsTrendChart daily={november} />);
    const before = areas(container);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    for (const path of before) observer.observe(path, { attributes: true });
    moveTo(0.3);
    moveTo(0.6);
    expect(areas(container)).toEqual(before);
    expect([...seen, ...observer.takeRecords()]).toEqual([]);
    observer.disconnect();
  });
});

describe('the legend', () => {
  it('switches a product off and on: its area goes, the others keep their colours, the axis follows', () => {
    const { container } = render(<CreditsTrendChart daily={november} />);
    const item = screen.getByRole('button', { name: 'Agent OS' });
    expect(item).toHaveAttribute('aria-pressed', 'true');
    expect(container.querySelector('[data-aic-part="axis-y"]')).toHaveTextContent('30K');
    fireEvent.click(item);
    expect(item).toHaveAttribute('aria-pressed', 'false');
    expect(areas(container)).toHaveLength(5);
    expect(areas(container)[4]).toHaveClass('aic-series-2');
    expect(container.querySelector('[data-aic-part="axis-y"]')).not.toHaveTextContent('30K');
    fireEvent.click(item);
    expect(areas(container)).toHaveLength(6);
  });

  it('may switch every product off', () => {
    const { container } = render(<CreditsTrendChart daily={dailyOf({ a: [5, 6] })} />);
    fireEvent.click(screen.getByRole('button', { name: 'a' }));
    expect(areas(container)).toHaveLength(0);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  });
});

describe('the tooltip', () => {
  it('gives every product, its credits and share from the top of the stack down, and the total of the day', () => {
    render(<CreditsTrendChart daily={november} />);
    moveTo(10 / 29);
    const rows = within(screen.getByRole('tooltip'));
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Tue, Nov 11CreditsShareImage Studio1,8857\.9%Brand Kit/);
    expect(rows.getByText('23,970')).toBeInTheDocument();
    expect(rows.getByText('100%')).toBeInTheDocument();
    // 7.9 + 5.9 + 14.7 + 14.3 + 23.0 + 34.2 = 100.0
    const shares = rows.getAllByText(/^\d+\.\d%$/).map((share) => Number.parseFloat(share.textContent));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
  });

  it('keeps a product that is switched off in the list, so that the shares add up', () => {
    render(<CreditsTrendChart daily={november} />);
    fireEvent.click(screen.getByRole('button', { name: 'Agent OS' }));
    moveTo(10 / 29);
    const tooltip = screen.getByRole('tooltip');
    expect(within(tooltip).getByText('Agent OS').closest('[data-aic-off]')).toHaveTextContent('8,19034.2%');
    expect(tooltip).toHaveTextContent('Total23,970100%');
  });

  it('says that today is partial, that a day has no data, and that one is still to come', () => {
    const daily = dailyOf({ a: [1, 2, 0, 0] }, { known: [true, false, true, false], today: '2025-11-03' });
    render(<CreditsTrendChart daily={daily} />);
    moveTo(2 / 3);
    expect(screen.getByRole('tooltip')).toHaveTextContent('Mon, Nov 3Today, partial');
    moveTo(1 / 3);
    expect(screen.getByRole('tooltip')).toHaveTextContent(/^Sun, Nov 2No data$/);
    moveTo(1);
    expect(screen.getByRole('tooltip')).toHaveTextContent(/^Tue, Nov 4Still to come$/);
  });

  it('tells a refund in its true figure, without a share', () => {
    render(<CreditsTrendChart daily={dailyOf({ a: [-40, 20], b: [10, 10] })} />);
    moveTo(0);
    expect(screen.getByRole('tooltip')).toHaveTextContent('b10100.0%a−40–Total−30100%');
  });

  it('goes with Escape pressed anywhere, and with a press elsewhere', () => {
    render(<CreditsTrendChart daily={november} />);
    moveTo(0.5);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
    moveTo(0.2);
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('stays at its day when data of more days arrives', () => {
    const { rerender } = render(<CreditsTrendChart daily={dailyOf({ a: [1, 2, 3] })} />);
    moveTo(1);
    expect(screen.getByRole('tooltip')).toHaveTextContent('Mon, Nov 3');
    rerender(<CreditsTrendChart daily={dailyOf({ a: [1, 2, 33, 4, 5] })} />);
    expect(screen.getByRole('tooltip')).toHaveTextContent('Mon, Nov 3');
    expect(screen.getByRole('tooltip')).toHaveTextContent('33');
  });
});

describe('the table', () => {
  const days = dailyOf(
    { 'Agent OS': [1200, 800, 100, 0], Search: [34.5, -10, 0, 0] },
    { known: [true, true, true, false], today: '2025-11-03' },
  );

  it('opens with a button and holds every figure, with totals in the last row and column', () => {
    render(<CreditsTrendChart daily={days} />);
    const button = screen.getByRole('button', { name: 'View as table' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const table = screen.getByRole('table', { name: 'Daily credits by product, Nov 1 to Nov 4' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Day', 'Agent OS', 'Search', 'Total'],
      ['Sat, Nov 1', '1,200', '34.50', '1,234.50'],
      ['Sun, Nov 2', '800', '−10.00', '790.00'],
      ['Mon, Nov 3 Today, partial', '100', '0.00', '100.00'],
      ['Tue, Nov 4', 'Still to come'],
      ['Total', '2,100', '24.50', '2,124.50'],
    ]);
    expect(within(table).getByRole('columnheader', { name: 'Agent OS' })).toHaveAttribute('scope', 'col');
    expect(within(table).getByRole('rowheader', { name: 'Sun, Nov 2' })).toHaveAttribute('scope', 'row');
  });

  it('stands in a region that the keyboard reaches and the button names', () => {
    render(<CreditsTrendChart daily={days} />);
    const button = screen.getByRole('button', { name: 'View as table' });
    fireEvent.click(button);
    const region = screen.getByRole('region', { name: /^Daily credits/ });
    expect(region).toHaveAttribute('tabindex', '0');
    expect(button).toHaveAttribute('aria-controls', region.id);
  });
});

describe('the figure', () => {
  it('is named by its title and described by its summary', () => {
    render(<CreditsTrendChart daily={november} />);
    const figure = screen.getByRole('figure', { name: 'Credits Trend' });
    expect(figure).toHaveAccessibleDescription(
      '412,380 credits, Nov 1 to Nov 30. Agent OS leads with 148,930 (36.1%). ' +
        'Busiest day: Tue, Nov 18 with 26,239.',
    );
  });

  it('has one tab stop for the plot, which speaks the last known day', () => {
    const { container } = render(<CreditsTrendChart daily={november} />);
    const stops = [...container.querySelectorAll('[tabindex="0"]')];
    expect(stops).toHaveLength(1);
    expect(stops[0]).toHaveAccessibleName(/^Sat, Nov 22, today, partial: 7,140 credits\. Agent OS /);
    expect(screen.getByRole('listbox', { name: 'Credits by day' })).toHaveAccessibleDescription(/arrow/);
  });

  it('speaks the language and the figures it is given, before the focus ever comes', () => {
    const german = (daily: typeof november) => (
      <CreditsProvider locale="de" messages={de}>
        <CreditsTrendChart daily={daily} />
      </CreditsProvider>
    );
    const { rerender } = render(<CreditsTrendChart daily={dailyOf({ a: [5] })} />);
    expect(screen.getByRole('option')).toHaveAccessibleName('Sat, Nov 1: 5 credits. a 5, 100.0%.');
    rerender(<CreditsTrendChart daily={dailyOf({ a: [7] })} />);
    expect(screen.getByRole('option')).toHaveAccessibleName('Sat, Nov 1: 7 credits. a 7, 100.0%.');
    cleanup();
    render(german(dailyOf({ a: [7.5] })));
    expect(screen.getByRole('option')).toHaveAccessibleName(/^Sa\., 1\. Nov\.: 7,5 Credits\. a 7,5, 100,0\s%\.$/);
  });

  it('does not call today partial while nothing has arrived of it', () => {
    const daily = dailyOf({ a: [5, 0, 0] }, { known: [true, false, false], today: '2025-11-02' });
    render(<CreditsTrendChart daily={daily} />);
    moveTo(0.5);
    expect(screen.getByRole('tooltip')).toHaveTextContent(/^Sun, Nov 2No data$/);
  });

  it('writes Arabic from right to left: the first day stands at the right', () => {
    const { container } = render(
      <CreditsProvider locale="ar" messages={ar}>
        <CreditsTrendChart daily={november} />
      </CreditsProvider>,
    );
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
    expect(areas(container)[0]?.getAttribute('d')).toMatch(/^M29 /);
    expect(screen.getByRole('button', { name: 'عرض كجدول' })).toBeInTheDocument();
  });

  it('gives the root its ref, its attributes and the class of the host last', () => {
    const ref = createRef<HTMLDivElement>();
    render(<CreditsTrendChart ref={ref} daily={november} className="mine" data-testid="root" id="trend" />);
    expect(ref.current).toBe(screen.getByTestId('root'));
    expect(ref.current).toHaveClass('aic-root', 'aic-chart', 'mine');
    expect(ref.current).toHaveAttribute('data-aic-status', 'ready');
  });
});

describe('the states', () => {
  it.each([
    ['loading', undefined, 'Loading'],
    ['refreshing', november, 'Updating'],
  ] as const)('%s is busy', (status, daily, words) => {
    const { container } = render(<CreditsTrendChart daily={daily} status={status} />);
    expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
    expect(container).toHaveTextContent(words);
  });

  it.each([
    ['nothing at all', undefined],
    ['no days', dailyOf({})],
    ['no products', { ...november, products: [], values: new Float64Array() }],
    ['no known day', { ...november, known: november.days.map(() => false) }],
  ])('is empty with %s', (_, daily) => {
    const { container } = render(<CreditsTrendChart daily={daily} />);
    expect(container.firstElementChild).toHaveAttribute('data-aic-status', 'empty');
    expect(screen.getByRole('heading', { name: 'No usage yet' })).toBeInTheDocument();
  });

  it('is an error that can be tried again', () => {
    const onRetry = vi.fn();
    render(<CreditsTrendChart status="error" onRetry={onRetry} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('shows no figures to those who may not see them', () => {
    const { container } = render(<CreditsTrendChart daily={november} status="forbidden" />);
    expect(container).not.toHaveTextContent('Agent OS');
  });

  it('remembers what was switched off through a reload', () => {
    const { rerender, container } = render(<CreditsTrendChart daily={november} />);
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    rerender(<CreditsTrendChart daily={november} status="loading" />);
    rerender(<CreditsTrendChart daily={november} />);
    expect(areas(container)).toHaveLength(5);
  });
});

describe('without mishap', () => {
  it.each([
    ['one day', dailyOf({ a: [5] }), 1],
    ['zeros', dailyOf({ a: [0, 0], b: [0, 0] }), 2],
    ['refunds alone', dailyOf({ a: [-5, -6] }), 1],
    ['1e15 credits', dailyOf({ a: [1e15, 1e15], b: [1, 1e15] }), 2],
    // Twelve of them, and the others together.
    ['500 products', dailyOf(Object.fromEntries(Array.from({ length: 500 }, (_, p) => [`p${p}`, [p, 1, 2]]))), 13],
  ])('draws %s', (_, daily, count) => {
    const { container } = render(<CreditsTrendChart daily={daily} />);
    moveTo(0.4);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(areas(container)).toHaveLength(count);
  });

  it.each(['ready', 'loading', 'error', 'empty'] as const)('passes axe when %s', async (status) => {
    const few = dailyOf({ a: [5, 6, 7], b: [1, 2, 3] });
    const { container } = render(<CreditsTrendChart daily={few} status={status} />);
    if (status === 'ready') {
      fireEvent.click(screen.getByRole('button', { name: 'View as table' }));
      act(() => moveTo(0.4));
    }
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('a height that is none', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -40, 0])('%d leaves it to the stylesheet', (height) => {
    const { container, rerender } = render(<CreditsTrendChart daily={november} height={height} />);
    expect(container.querySelector('[data-aic-part="plot"]')).not.toHaveAttribute('height');
    expect(container.querySelector('.aic-chart-stage-fixed')).toBeNull();
    rerender(<CreditsTrendChart status="loading" height={height} />);
    expect(container.querySelector('.aic-chart-plot')).not.toHaveAttribute('height');
  });
});

describe('the names of products', () => {
  const named = (name: string) => ({ ...dailyOf({ a: [5, 6] }), products: [{ id: 'a', name, seriesIndex: 0 }] });
  const shownNames = () => {
    fireEvent.click(screen.getByRole('button', { name: 'View as table' }));
    moveTo(1);
    const legend = screen.getByRole('group', { name: 'Products shown' });
    return [
      within(legend).getByRole('button').textContent,
      screen.getByRole('tooltip').querySelector('bdi')?.textContent,
      screen.getAllByRole('columnheader')[1]?.textContent,
    ];
  };

  it('have a word where there is none, in legend, tooltip, table and sentence', () => {
    render(<CreditsTrendChart daily={named('')} />);
    expect(shownNames()).toEqual(['Unnamed product', 'Unnamed product', 'Unnamed product']);
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/Unnamed product leads with 11/);
  });

  it('speak German and Arabic there too', () => {
    const { rerender } = render(
      <CreditsProvider locale="de" messages={de}>
        <CreditsTrendChart daily={named('')} />
      </CreditsProvider>,
    );
    expect(screen.getByRole('button', { name: 'Unbenanntes Produkt' })).toBeVisible();
    rerender(
      <CreditsProvider locale="ar" messages={ar}>
        <CreditsTrendChart daily={named('')} />
      </CreditsProvider>,
    );
    expect(screen.getByRole('button', { name: 'منتج بلا اسم' })).toBeVisible();
  });

  it('are drawn up to 300 characters, in legend, tooltip and table', () => {
    render(<CreditsTrendChart daily={named('x'.repeat(100_000))} />);
    const cut = `${'x'.repeat(300)}…`;
    expect(shownNames()).toEqual([cut, cut, cut]);
  });
});

describe('the labels of the value axis', () => {
  it.each([
    [0.005, ['0', '0.001', '0.002', '0.003', '0.004', '0.005']],
    [0.000_06, ['0', '0.00001', '0.00002', '0.00003', '0.00004', '0.00005', '0.00006']],
    [3, ['0', '0.5', '1', '1.5', '2', '2.5', '3']],
  ])('of %d credits have the digits that their step needs', (credits, labels) => {
    const { container } = render(<CreditsTrendChart daily={dailyOf({ a: [credits, 0] })} />);
    const shown = [...container.querySelectorAll('.aic-chart-value')].map((label) => label.textContent);
    expect(shown).toEqual(labels);
  });
});
