import { CreditsTrendChart, ProductTable, UsageMeterCard } from 'ai-credits-analytics';
import {
  createCreditUsage,
  dailyUsage,
  productUsage,
  summarizeCredits,
  usageTotal,
} from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect, fn, userEvent } from 'storybook/test';

import { hoverDay } from './hoverDay';

import './slots.css';

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { SlotComponents } from 'ai-credits-analytics';

const { input, now } = novemberSample();
const { usage } = createCreditUsage({
  ...input,
  products: input.products?.map((product) => ({ ...product, href: `/products/${product.id}` })),
});
const daily = dailyUsage(usage, { now });
const { balance, runOut, period } = summarizeCredits(usage, { now });
const figures = { products: productUsage(usage, { now, percentDigits: 1 }), total: usageTotal(usage, { now }) };

/**
 * Parts of a host's own. A slot component gets the props of the element it stands for, its `ref` and a `state`. It spreads
 * the props on one element, or keyboard, speech and styles are lost.
 */
const meta = { title: 'Slots', parameters: { controls: { disable: true } } } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const Card: SlotComponents['Card'] = ({ state, children, ...rest }) => (
  <div {...rest}>
    <p className="slot-ribbon">{`State: ${state.balance ?? state.status}`}</p>
    {children}
  </div>
);

const Tooltip: SlotComponents['Tooltip'] = ({ state, children, ...rest }) => (
  <div {...rest}>
    {children}
    <p className="slot-note">{`${state.products.length} products, ${state.isPinned ? 'kept open' : 'click to keep'}`}</p>
  </div>
);

const LegendItem: SlotComponents['LegendItem'] = ({ state, className, children, ...rest }) => (
  <button {...rest} type="button" className={`${className ?? ''} slot-pill`}>
    {children}
    {!state.isShown && <b> off</b>}
  </button>
);

const Cell: SlotComponents['Cell'] = ({ state, children, scope, ...rest }) => {
  const Tag = scope === undefined ? 'td' : 'th';
  const isLarge = state.column === 'credits' && state.kind === 'used' && (state.value ?? 0) > 90_000;
  return (
    <Tag {...rest} scope={scope}>
      {isLarge ? <mark className="slot-large">{children}</mark> : children}
    </Tag>
  );
};

const Empty: SlotComponents['Empty'] = ({ state, children, ...rest }) => (
  <div {...rest}>
    {children}
    <p className="slot-note">{`Nothing to show: ${state.status}`}</p>
  </div>
);

const ErrorPanel: SlotComponents['Error'] = ({ state, children, ...rest }) => (
  <div {...rest}>
    {children}
    <button type="button" className="slot-button" onClick={state.onRetry}>
      Ask again
    </button>
  </div>
);

const Link: SlotComponents['Link'] = ({ state, children, ...rest }) => (
  <a {...rest} data-product={state.productId}>
    {children}
    <span aria-hidden="true"> ↗</span>
  </a>
);

/** The framed box, with a ribbon that tells the state of the balance. */
export const CardSlot: Story = {
  render: () => (
    <UsageMeterCard limit="included" balance={balance} runOut={runOut} period={period} components={{ Card }} />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('State: within')).toBeVisible();
    await expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuenow', '412380');
  },
};

/** The tooltip: placed and spoken as ever, with one more line. */
export const TooltipSlot: Story = {
  render: () => <CreditsTrendChart daily={daily} components={{ Tooltip }} />,
  play: async ({ canvas, canvasElement }) => {
    await hoverDay(canvasElement, 11);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(/Total23,970100%6 products, click to keep$/);
  },
};

/** The legend's switches as pills; one that is off says so. */
export const LegendItemSlot: Story = {
  render: () => <CreditsTrendChart daily={daily} components={{ LegendItem }} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Search' }));
    await expect(canvas.getByRole('button', { name: 'Search off' })).toHaveAttribute('aria-pressed', 'false');
  },
};

/** Cells of the table: products above 90,000 credits stand out. */
export const CellSlot: Story = {
  render: () => <ProductTable {...figures} components={{ Cell }} />,
  play: async ({ canvas, canvasElement }) => {
    const marked = [...canvasElement.querySelectorAll('mark')].map((mark) => mark.textContent);
    await expect(marked).toEqual(['148,930', '92,415']);
    await expect(canvas.getByRole('rowheader', { name: 'Agent OS' })).toBeVisible();
  },
};

/** What stands in place of figures where there are none. */
export const EmptySlot: Story = {
  render: () => <CreditsTrendChart status="empty" components={{ Empty }} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing to show: empty')).toBeVisible();
  },
};

const onRetry = fn();

/** What stands there after an error, with a button of the host's beside the usual one. */
export const ErrorSlot: Story = {
  render: () => <ProductTable status="error" onRetry={onRetry} components={{ Error: ErrorPanel }} />,
  play: async ({ canvas }) => {
    onRetry.mockClear();
    await userEvent.click(canvas.getByRole('button', { name: 'Ask again' }));
    await expect(onRetry).toHaveBeenCalledOnce();
  },
};

/** Links of the host's router. Their addresses have been checked before. */
export const LinkSlot: Story = {
  render: () => <ProductTable {...figures} components={{ Link }} />,
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Agent OS' });
    await expect(link).toHaveAttribute('href', '/products/agent-os');
    await expect(link).toHaveAttribute('data-product', 'agent-os');
  },
};

/** Classes of the host's own on three parts, beside the library's. */
export const ClassNames: Story = {
  render: () => (
    <CreditsTrendChart
      daily={daily}
      classNames={{ legend: 'slot-legend', 'legend-item': 'slot-pill', title: 'slot-title' }}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Search' })).toHaveClass('slot-pill');
    await expect(getComputedStyle(canvas.getByText('Credits Trend')).textTransform).toBe('uppercase');
  },
};
