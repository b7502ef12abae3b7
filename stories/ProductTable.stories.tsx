import { ProductTable } from 'ai-credits-analytics';
import { createCreditUsage, productUsage, usageTotal } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CreditUsage, Product, ProductTableProps, UsageRecord } from 'ai-credits-analytics';
import type { within } from 'storybook/test';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const idleProducts = usage.products.slice(6);

/** What the table takes of a usage, with the one decimal it writes. */
const figures = (of: CreditUsage) => ({
  products: productUsage(of, { now, percentDigits: 1 }),
  total: usageTotal(of, { now }),
});

/** Rows of November 10, against 50,000 credits included. */
function tenth(credits: readonly (readonly [id: string, credits: number])[], products?: readonly Product[]) {
  const records: UsageRecord[] = credits.map(([productId, amount]) => ({
    day: '2025-11-10',
    productId,
    credits: amount,
  }));
  return createCreditUsage({ records, products, allowance: { included: 50_000, excessLimit: 100_000 } }).usage;
}

const meta = {
  title: 'ProductTable',
  component: ProductTable,
  args: figures(usage),
} satisfies Meta<typeof ProductTable>;

export default meta;
type Story = StoryObj<typeof meta>;

const row = (canvas: ReturnType<typeof within>, name: RegExp) => canvas.getByRole('row', { name });

/** A host that keeps the product pointed at, as it would for a chart beside the table. */
function LinkedTable(props: ProductTableProps) {
  const [productId, setProductId] = useState<string | null>(null);
  return <ProductTable {...props} highlightedProductId={productId} onHighlightedProductChange={setProductId} />;
}

/** November 1 to 22: six products, 412,380 credits. */
export const November: Story = {
  play: async ({ canvas }) => {
    await expect(row(canvas, /^Agent OS/)).toHaveAccessibleName('Agent OS 148,930 6,769.55 0 36.1%');
    await expect(row(canvas, /^Total/)).toHaveAccessibleName('Total 412,380 18,744.55 0 100.0%');
    await expect(canvas.getByRole('columnheader', { name: 'Total Credits' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  },
};

/** Products that are listed but were not used, where the host asks for them. */
export const WithIdleProducts: Story = {
  args: { idleProducts },
  play: async ({ canvas }) => {
    await expect(row(canvas, /^Forms/)).toHaveAccessibleName('Forms 0 0.00 0 0.0%');
    await expect(canvas.getByText('Nov 1 – 22, 8 products')).toBeVisible();
  },
};

/** The row of the product that the chart points at, with a rule at its start besides the colour. */
export const Highlighted: Story = {
  args: { highlightedProductId: 'search' },
  play: async ({ canvas }) => {
    await expect(row(canvas, /^Search/)).toHaveAttribute('data-aic-highlighted');
    await expect(row(canvas, /^Agent OS/)).not.toHaveAttribute('data-aic-highlighted');
  },
};

/** The product of the row at the pointer, or around the focus, is told to the host, which lights its area up. */
export const Linked: Story = {
  args: figures(
    createCreditUsage({
      ...input,
      products: input.products?.map((product) => ({ ...product, href: `#${product.id}` })),
    }).usage,
  ),
  render: (args) => <LinkedTable {...args} />,
  play: async ({ canvas }) => {
    await userEvent.hover(row(canvas, /^Agent OS/));
    await expect(row(canvas, /^Agent OS/)).toHaveAttribute('data-aic-highlighted');
    await userEvent.unhover(row(canvas, /^Agent OS/));
    await expect(row(canvas, /^Agent OS/)).not.toHaveAttribute('data-aic-highlighted');
  },
};

/** Ordered by name, which is said once. */
export const Sorted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Product' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('Sorted by Product, A to Z');
    await expect(canvas.getAllByRole('rowheader')[1]).toHaveTextContent('Brand Kit');
  },
};

/** Beyond the allocation: each product's part of what came after it was exhausted. */
export const Excess: Story = {
  args: figures(
    tenth([
      ['Agent OS', 45_000],
      ['Search', 15_000],
    ]),
  ),
  play: async ({ canvas }) => {
    // 10,000 of 60,000 are excess, shared as the day's credits are: 7,500 and 2,500.
    await expect(row(canvas, /^Agent OS/)).toHaveTextContent('7,500');
    await expect(row(canvas, /^Total/)).toHaveTextContent('10,000');
    await expect(canvas.getByRole('button', { name: 'Excess Credits Limit' })).toHaveAccessibleDescription(
      'Excess Credits Limit: credits consumed after the monthly allocation was exhausted',
    );
  },
};

/** Refunds that exceed what their product used have a row of their own. */
export const Refunds: Story = {
  args: figures(
    tenth([
      ['Agent OS', 100],
      ['Search', -40.5],
    ]),
  ),
  play: async ({ canvas }) => {
    await expect(row(canvas, /^Refunds beyond use/)).toHaveTextContent('−40.50');
    await expect(row(canvas, /^Total/)).toHaveTextContent('59.50');
  },
};

/** A share too small to show is not zero. */
export const TinyShare: Story = {
  args: figures(
    tenth([
      ['Agent OS', 123_456_789_012.25],
      ['Search', 0.003],
    ]),
  ),
  play: async ({ canvas }) => {
    await expect(row(canvas, /^Search/)).toHaveTextContent('<0.01');
    await expect(row(canvas, /^Search/)).toHaveTextContent('<0.1%');
  },
};

/** Another range: the head of the share column names it. */
export const LastSevenDays: Story = {
  args: {
    preset: 'last-7-days',
    products: productUsage(usage, { now, range: { start: '2025-11-16', end: '2025-11-23' }, percentDigits: 1 }),
    total: usageTotal(usage, { now, range: { start: '2025-11-16', end: '2025-11-23' } }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('columnheader', { name: '% Credits (last 7 days)' })).toBeVisible();
    await expect(canvas.getByText('Nov 16 – 22, 6 products')).toBeVisible();
  },
};

/** 350 products on four pages, with links, colours of the host and names of 200 characters. */
export const ManyProducts: Story = {
  args: figures(
    tenth(
      Array.from({ length: 350 }, (_, at) => [`model-${at + 1}`, 350 - at]),
      Array.from({ length: 350 }, (_, at) => ({
        id: `model-${at + 1}`,
        name: at === 2 ? 'A name of two hundred characters '.repeat(7).slice(0, 200) : `Model ${at + 1}`,
        ...(at === 0 ? { href: '/models/1', color: 'tomato' } : {}),
        ...(at === 1 ? { href: 'javascript:alert(1)' } : {}),
      })),
    ),
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1–100 of 350')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Model 1' })).toHaveAttribute('href', '/models/1');
    await expect(canvas.queryByRole('link', { name: 'Model 2' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(canvas.getByText('101–200 of 350')).toBeVisible();
    await expect(canvas.getAllByRole('rowheader')[0]).toHaveTextContent('Model 101');
  },
};

/** In 320 px each row is a block, and the order is one choice. */
export const Narrow: Story = {
  args: { idleProducts },
  globals: { width: '320' },
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sort by' }), 'Product, Z to A');
    await expect(canvas.getAllByRole('rowheader')[0]).toHaveTextContent('Writing Assistant');
    await expect(row(canvas, /^Writing Assistant/)).toHaveAttribute('role', 'row');
  },
};

/** German words and numbers. */
export const German: Story = {
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(row(canvas, /^Agent OS/)).toHaveTextContent('148.930');
    await expect(canvas.getByRole('columnheader', { name: 'Mehrverbrauch' })).toBeVisible();
  },
};

/** Right to left: bars fill from the right, digits still stand under digits. */
export const Arabic: Story = {
  args: { idleProducts },
  globals: { locale: 'ar' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'الأرصدة حسب المنتج' })).toBeVisible();
    await expect(canvas.getByRole('columnheader', { name: 'إجمالي الأرصدة' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  },
};

/** As high as the eight rows that come. */
export const Loading: Story = {
  args: { status: 'loading' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('.aic-table-card')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getByRole('heading', { name: 'Credits by Product' })).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** Newer figures are on their way; these stay. */
export const Refreshing: Story = {
  args: { status: 'refreshing' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('.aic-table-card')).toHaveAttribute('aria-busy', 'true');
    await expect(row(canvas, /^Total/)).toHaveTextContent('412,380');
  },
};

/** Nothing was used in the range. */
export const Empty: Story = {
  args: { products: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No usage yet')).toBeVisible();
  },
};

/** No product may use credits. */
export const NotEnabled: Story = {
  args: { status: 'not-enabled', statusAction: <a href="#products">Choose products</a> },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No product uses AI credits')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Choose products' })).toBeVisible();
  },
};

/** This person may not see usage. */
export const Forbidden: Story = {
  args: { status: 'forbidden' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Usage is not visible to you')).toBeVisible();
  },
};

/** Figures could not be loaded. */
export const LoadingFailed: Story = {
  args: { status: 'error', onRetry: fn() },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('Usage could not be loaded');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};
