import { fireEvent, render } from '@testing-library/react';
import {
  ActiveProductsCard,
  AverageDailyUsageCard,
  CreditsDashboard,
  CreditsProvider,
  CreditsTrendChart,
  DashboardTabs,
  DaysUntilResetCard,
  MetricCard,
  PeriodPicker,
  ProductTable,
  TrendCard,
  UsageMeterCard,
  UsageSparkline,
  UtilizationCard,
} from 'ai-credits-analytics';
import { forwardRef } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { COMPONENTS } from '../../states/components';
import { figures } from '../../states/figures';

import type { ReactElement } from 'react';
import type { CardSlotProps, HeadingLevel, Slots } from 'ai-credits-analytics';

const { usage, now, summary, daily, products, total } = figures;

/** What every root takes, for HTML and SVG alike. */
interface RootProps extends Slots {
  readonly ref?: (element: Element | null) => void;
  readonly className?: string;
  readonly id?: string;
  readonly 'data-portal'?: string;
  readonly 'aria-describedby'?: string;
  readonly onClick?: () => void;
}

interface Row {
  readonly name: string;
  /** Draws it with what a host gives. */
  readonly draw: (props: RootProps) => ReactElement;
  /** Draws it with its heading on a level; left out: it has none. */
  readonly head?: (level: HeadingLevel) => ReactElement;
  /** Kind of its root. */
  readonly root: typeof HTMLElement | typeof SVGSVGElement;
}

const ROWS: readonly Row[] = [
  {
    name: 'UsageMeterCard',
    draw: (props) => <UsageMeterCard limit="included" balance={summary.balance} {...props} />,
    head: (level) => <UsageMeterCard limit="included" headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'MetricCard',
    draw: (props) => <MetricCard label="Seats" value="12" {...props} />,
    head: (level) => <MetricCard label="Seats" headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'DaysUntilResetCard',
    draw: (props) => <DaysUntilResetCard result={9} {...props} />,
    head: (level) => <DaysUntilResetCard headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'UtilizationCard',
    draw: (props) => <UtilizationCard result={summary.utilization} {...props} />,
    head: (level) => <UtilizationCard headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'ActiveProductsCard',
    draw: (props) => <ActiveProductsCard result={6} listed={8} {...props} />,
    head: (level) => <ActiveProductsCard headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'AverageDailyUsageCard',
    draw: (props) => <AverageDailyUsageCard result={summary.averageDailyUsage} {...props} />,
    head: (level) => <AverageDailyUsageCard headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'TrendCard',
    draw: (props) => <TrendCard result={summary.trend} {...props} />,
    head: (level) => <TrendCard headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'CreditsTrendChart',
    draw: (props) => <CreditsTrendChart daily={daily} {...props} />,
    head: (level) => <CreditsTrendChart daily={daily} headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'UsageSparkline',
    draw: (props) => <UsageSparkline totals={[1, 2]} {...props} />,
    root: SVGSVGElement,
  },
  {
    name: 'ProductTable',
    draw: (props) => <ProductTable products={products} total={total} {...props} />,
    head: (level) => <ProductTable products={products} total={total} headingLevel={level} />,
    root: HTMLDivElement,
  },
  {
    name: 'PeriodPicker',
    draw: (props) => <PeriodPicker usage={usage} now={now} {...props} />,
    root: HTMLDivElement,
  },
  {
    name: 'DashboardTabs',
    draw: (props) => <DashboardTabs tabs={[{ id: 'ai', label: 'AI Credits' }]} {...props} />,
    root: HTMLDivElement,
  },
  {
    name: 'CreditsDashboard',
    draw: (props) => <CreditsDashboard usage={usage} now={now} {...props} />,
    head: (level) => <CreditsDashboard usage={usage} now={now} headingLevel={level} />,
    root: HTMLElement,
  },
];

/** The sparkline has no slots: its only part of note is its root, which has a class of its own. */
const SLOTTED = ROWS.filter(({ name }) => name !== 'UsageSparkline');
const CARDS = SLOTTED.filter(({ name }) => !['PeriodPicker', 'DashboardTabs', 'CreditsDashboard'].includes(name));

describe('the root of every component', () => {
  it('is looked at here', () => {
    expect(ROWS.map(({ name }) => name)).toEqual(COMPONENTS.filter((name) => name !== 'CreditsProvider'));
  });

  it.each(ROWS)('takes the class, attributes and listeners a host gives: $name', ({ draw }) => {
    const onClick = vi.fn();
    const { container } = render(
      draw({ className: 'mine wide', id: 'usage', 'data-portal': '7', 'aria-describedby': 'hint', onClick }),
    );
    const root = container.firstElementChild;
    expect(container.children).toHaveLength(1);
    expect(root).toHaveAttribute('id', 'usage');
    expect(root).toHaveAttribute('data-portal', '7');
    expect(root).toHaveAttribute('aria-describedby', 'hint');
    expect(root?.getAttribute('class')).toMatch(/aic-root .*mine wide$/);
    expect(root).toHaveAttribute('part', 'root');
    if (root) fireEvent.click(root);
    expect(onClick).toHaveBeenCalledOnce();
  });

  it.each(ROWS)('is handed to a ref, and taken back: $name', ({ draw, root }) => {
    const elements: (Element | null)[] = [];
    const ref = (element: Element | null) => void elements.push(element);
    const { container, unmount, rerender } = render(draw({ ref }));
    expect(elements).toEqual([container.firstElementChild]);
    expect(elements[0]).toBeInstanceOf(root);
    // A render with the same ref is no reason to call it.
    rerender(draw({ ref }));
    expect(elements).toHaveLength(1);
    unmount();
    expect(elements.slice(1)).toEqual([null]);
  });

  it.each(SLOTTED)('has the classes by part, its own before those of the provider: $name', ({ draw }) => {
    const { container } = render(
      <CreditsProvider classNames={{ root: 'all', title: 'all-titles', value: 'all-values' }}>
        {draw({ classNames: { root: 'own' } })}
      </CreditsProvider>,
    );
    expect(container.firstElementChild).toHaveClass('aic-root', 'own');
    expect(container.firstElementChild).not.toHaveClass('all');
    // Those of parts of which it has none of its own stay the provider's.
    for (const title of container.querySelectorAll('[part="title"]')) expect(title).toHaveClass('all-titles');
    for (const value of container.querySelectorAll('[part="value"]')) expect(value).toHaveClass('all-values');
  });

  it.each(SLOTTED)('passes its classes on to every part in it: $name', ({ draw, name }) => {
    const { container } = render(draw({}));
    const parts = [...container.querySelectorAll('[part]')].map((element) => element.getAttribute('part') ?? '');
    const classNames = Object.fromEntries(parts.map((part) => [part, `own-${part}`]));
    const { container: again } = render(draw({ classNames }));
    const [own, ...inner] = again.querySelectorAll('[part]');
    const without = inner.filter((element) => {
      const part = element.getAttribute('part');
      // The class of the root is for this one root, not for those of the components it draws.
      return element.classList.contains(`own-${part}`) === (part === 'root');
    });
    expect([name, without]).toEqual([name, []]);
    expect(own).toHaveClass('own-root');
    expect(parts).toContain('root');
  });

  it.each(CARDS)('is the slot Card where a host gives one: $name', ({ draw, root }) => {
    const Card = forwardRef<HTMLDivElement, CardSlotProps>(function Card({ state, ...rest }, ref) {
      return <div {...rest} ref={ref} data-own={state.status} />;
    });
    const elements: (Element | null)[] = [];
    const { container } = render(draw({ components: { Card }, ref: (element) => void elements.push(element) }));
    expect(container.firstElementChild).toHaveAttribute('data-own', 'ready');
    expect(elements).toEqual([container.firstElementChild]);
    expect(elements[0]).toBeInstanceOf(root);
  });
});

describe('headingLevel', () => {
  const headed = ROWS.filter(({ head }) => head !== undefined);

  it.each(headed)('is the level of the first heading, 1 to 6: $name', ({ head }) => {
    for (const level of [1, 2, 3, 4, 5, 6] as const) {
      const { container, unmount } = render(<>{head?.(level)}</>);
      expect(container.querySelector('h1, h2, h3, h4, h5, h6')?.tagName).toBe(`H${level}`);
      unmount();
    }
  });

  it('of the dashboard is the page’s, and the sections’ are one below, never below 6', () => {
    for (const [level, below] of [
      [1, 2],
      [3, 4],
      [6, 6],
    ] as const) {
      const { container, unmount } = render(<CreditsDashboard usage={usage} now={now} headingLevel={level} />);
      const [first, ...sections] = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => h.tagName);
      expect(first).toBe(`H${level}`);
      expect(new Set(sections)).toEqual(new Set([`H${below}`]));
      unmount();
    }
  });
});
