import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  CreditsDashboard,
  CreditsProvider,
  CreditsTrendChart,
  MetricCard,
  ProductTable,
  UsageMeterCard,
} from 'ai-credits-analytics';
import { createCreditUsage, productUsage, summarizeCredits, usageTotal } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { forwardRef } from 'react';
import { describe, expect, it, vi } from 'vitest';

import type { ReactElement } from 'react';
import type {
  CardSlotProps,
  CardState,
  CellSlotProps,
  CellState,
  LinkSlotProps,
  PanelSlotProps,
  PanelState,
  UsageStatus,
} from 'ai-credits-analytics';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const { balance } = summarizeCredits(usage, { now });
const table = { products: productUsage(usage, { now, percentDigits: 1 }), total: usageTotal(usage, { now }) };
const refunds = { ...table.total, refundsBeyondUse: 250 };

/** The attributes of an element, by name. */
function attributesOf(element: Element | null): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

describe('the slot Card', () => {
  function watchCard() {
    const states: CardState[] = [];
    const Card = forwardRef<HTMLDivElement, CardSlotProps>(function Card({ state, ...rest }, ref) {
      states.push(state);
      return <div {...rest} ref={ref} data-testid="card" />;
    });
    return { states, Card };
  }

  it.each<[string, ReactElement]>([
    ['MetricCard', <MetricCard key="metric" label="Seats" value="12" className="mine" id="seats" />],
    ['UsageMeterCard', <UsageMeterCard key="meter" limit="included" balance={balance} className="mine" id="seats" />],
    ['ProductTable', <ProductTable key="table" {...table} className="mine" id="seats" />],
    ['CreditsTrendChart', <CreditsTrendChart key="chart" className="mine" id="seats" />],
  ])('gets every attribute that the root of %s has', (_name, element) => {
    const { container, unmount } = render(element);
    const own = attributesOf(container.firstElementChild);
    unmount();
    const { Card } = watchCard();
    render(<CreditsProvider components={{ Card }}>{element}</CreditsProvider>);
    const { 'data-testid': _, ...given } = attributesOf(screen.getByTestId('card'));
    // Ids of React differ from one tree to the other.
    expect(Object.keys(given)).toEqual(Object.keys(own));
    expect(given).toMatchObject({ class: own['class'], part: 'root', id: 'seats', lang: 'en', dir: 'ltr' });
  });

  it('is told the status, and the state of the balance where the card has one', () => {
    const { states, Card } = watchCard();
    const components = { Card };
    render(<UsageMeterCard limit="included" balance={balance} components={components} />);
    render(<UsageMeterCard limit="included" components={components} />);
    render(<MetricCard label="Seats" status="loading" components={components} />);
    expect(states).toEqual([
      { status: 'ready', balance: 'within' },
      { status: 'empty', balance: undefined },
      { status: 'loading', balance: undefined },
    ]);
  });

  it('of a component goes before that of the provider', () => {
    const outer = watchCard();
    const inner = watchCard();
    render(
      <CreditsProvider components={{ Card: outer.Card }}>
        <MetricCard label="Seats" components={{ Card: inner.Card }} />
      </CreditsProvider>,
    );
    expect([outer.states.length, inner.states.length]).toEqual([0, 1]);
  });

  it('of the dashboard frames its nine cards, and its panel', () => {
    const { states, Card } = watchCard();
    const { rerender } = render(<CreditsDashboard usage={usage} now={now} components={{ Card }} />);
    expect(screen.getAllByTestId('card')).toHaveLength(9);
    rerender(<CreditsDashboard usage={usage} now={now} status="forbidden" components={{ Card }} />);
    expect(screen.getByTestId('card')).toHaveAttribute('part', 'panel');
    expect(states.at(-1)).toEqual({ status: 'forbidden', balance: undefined });
  });
});

describe('the slot Cell', () => {
  function watchCells() {
    const states: CellState[] = [];
    const Cell = ({ state, children, ...rest }: CellSlotProps) => {
      states.push(state);
      const Element = rest.scope === undefined ? 'td' : 'th';
      return (
        <Element {...rest} data-column={state.column}>
          {children}
        </Element>
      );
    };
    return { states, components: { Cell } };
  }

  it('is told column, kind of row, product and figure', () => {
    const { states, components } = watchCells();
    const idle = usage.products.filter(({ id }) => !table.products.some(({ productId }) => productId === id));
    render(<ProductTable {...table} total={refunds} idleProducts={idle.slice(0, 1)} components={components} />);
    // 148,930 of 412,380 over 22 days.
    const product = { kind: 'used', productId: table.products[0]?.productId };
    expect(states.slice(0, 5)).toEqual([
      { ...product, column: 'name', value: null },
      { ...product, column: 'credits', value: 148_930 },
      { ...product, column: 'averagePerDay', value: 148_930 / 22 },
      { ...product, column: 'excessCredits', value: 0 },
      { ...product, column: 'share', value: 36.1 },
    ]);
    const last = (kind: string) => states.filter((state) => state.kind === kind).map(({ value }) => value);
    expect(last('idle')).toEqual([null, 0, 0, 0, 0]);
    expect(last('refunds')).toEqual([null, -250, null, null, null]);
    expect(last('total')).toEqual([null, 412_380, 412_380 / 22, 0, 100]);
  });

  it('gets what the cells of the library have: roles, scope, labels and words', () => {
    const { container, unmount } = render(<ProductTable {...table} total={refunds} />);
    const own = container.querySelector('table')?.outerHTML;
    unmount();
    const { components } = watchCells();
    const again = render(<ProductTable {...table} total={refunds} components={components} />);
    const html = again.container.querySelector('table')?.outerHTML.replaceAll(/ data-column="\w+"/g, '');
    const withoutIds = (text: string | undefined) => text?.replaceAll(/ aria-describedby="[^"]*"/g, '');
    expect(withoutIds(html)).toBe(withoutIds(own));
    expect(screen.getByRole('row', { name: /^Total/ })).toHaveTextContent('412,380');
  });

  it('may say the figure in its own words', () => {
    const Cell = ({ state, children, ...rest }: CellSlotProps) => (
      <td {...rest}>{state.column === 'credits' ? `${state.value} tokens` : children}</td>
    );
    render(<ProductTable {...table} components={{ Cell }} />);
    expect(screen.getByRole('row', { name: /^Agent OS/ })).toHaveTextContent('148930 tokens');
  });
});

describe('the slots Empty and Error', () => {
  function watchPanels() {
    const states: PanelState[] = [];
    const panel = (name: string) =>
      function Panel({ state, ...rest }: PanelSlotProps) {
        states.push(state);
        return <div {...rest} data-testid={name} />;
      };
    return { states, components: { Empty: panel('empty'), Error: panel('error') } };
  }

  it.each<[UsageStatus, 'empty' | 'error']>([
    ['error', 'error'],
    ['empty', 'empty'],
    ['not-enabled', 'empty'],
    ['forbidden', 'empty'],
  ])('stand for what is told of %s: %s', (status, slot) => {
    for (const draw of [
      (props: object) => <ProductTable status={status} {...props} />,
      (props: object) => <CreditsTrendChart status={status} {...props} />,
      (props: object) => <UsageMeterCard limit="included" status={status} {...props} />,
      (props: object) => <CreditsDashboard usage={usage} now={now} status={status} {...props} />,
    ]) {
      const { container, unmount } = render(draw({}));
      const own = [...container.querySelectorAll(`[part="${slot}"]`)].map((panel) => panel.outerHTML);
      unmount();
      const { states, components } = watchPanels();
      const { unmount: end } = render(draw({ components }));
      const panels = screen.getAllByTestId(slot).map((panel) => panel.outerHTML.replace(/ data-testid="\w+"/, ''));
      // The same attributes, words and buttons, and nothing more.
      expect(panels).toEqual(own);
      expect(states[0]).toEqual({ status, onRetry: undefined });
      end();
    }
  });

  it('get what asks for the figures again, where a host offers it and something went wrong', async () => {
    const onRetry = vi.fn();
    const { states, components } = watchPanels();
    render(<ProductTable status="error" onRetry={onRetry} components={components} />);
    states[0]?.onRetry?.();
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(2);
    render(<ProductTable status="empty" onRetry={onRetry} components={components} />);
    expect(states.at(-1)).toEqual({ status: 'empty', onRetry: undefined });
  });
});

describe('the slot Link', () => {
  const seen: LinkSlotProps[] = [];
  const Link = forwardRef<HTMLAnchorElement, LinkSlotProps>(function Link({ state, ...rest }, ref) {
    seen.push({ state, ...rest });
    return (
      <a {...rest} ref={ref} data-product={state.productId}>
        {rest.children}
      </a>
    );
  });

  function tableOf(href: string): ReactElement {
    const [first] = table.products;
    const products = first === undefined ? [] : [{ ...first, href }];
    return <ProductTable products={products} total={table.total} components={{ Link }} />;
  }

  it.each(['/agent-os', 'https://portal.example/agent-os', 'mailto:help@portal.example', '?product=7'])(
    'gets %s with the name, the part and `rel`',
    (href) => {
      render(tableOf(href));
      const link = screen.getByRole('link', { name: 'Agent OS' });
      expect(link).toHaveAttribute('href', href);
      expect(link).toHaveAttribute('rel', 'noopener');
      expect(link).toHaveAttribute('part', 'link');
      expect(link).toHaveClass('aic-table-link');
      expect(link).toHaveAttribute('data-product', table.products[0]?.productId);
    },
  );

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///x',
    '',
  ])('never sees %j: the name stands as text', (href) => {
    seen.length = 0;
    render(tableOf(href));
    expect(seen).toEqual([]);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('rowheader', { name: 'Agent OS' })).toBeInTheDocument();
  });
});

it('keeps what the provider gives where a component is given undefined', () => {
  const Link = ({ state, children, ...props }: LinkSlotProps) => (
    <a {...props} data-own={state.productId}>
      {children}
    </a>
  );
  const products = table.products.map((product) => ({ ...product, href: '/products' }));
  const { container } = render(
    <CreditsProvider classNames={{ link: 'outer' }} components={{ Link }}>
      <ProductTable
        products={products}
        total={table.total}
        classNames={{ link: undefined }}
        components={{ Link: undefined }}
      />
    </CreditsProvider>,
  );
  expect(container.querySelector('[data-own]')).toHaveClass('outer');
});
