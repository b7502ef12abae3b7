import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import { sampleUsageInput } from 'ai-credits-analytics/testing';
import { expect, fn, userEvent, waitFor } from 'storybook/test';

import { november, novemberWith, now, usage } from './chartSamples';
import { hoverDay } from './hoverDay';

import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'CreditsTrendChart',
  component: CreditsTrendChart,
  args: { daily: november },
} satisfies Meta<typeof CreditsTrendChart>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The current period: 22 days of it are over, today is partial, eight are still to come. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const figure = canvas.getByRole('figure', { name: 'Credits Trend' });
    await expect(figure).toHaveAccessibleDescription(/^412,380 credits, .* Agent OS leads with 148,930 \(36\.1%\)/);
  },
};

/** A day under the mouse: every product from the top of the stack down, and the total. */
export const Tooltip: Story = {
  play: async ({ canvas, canvasElement }) => {
    await hoverDay(canvasElement, 11);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Agent OS8,19034.2%Total23,970100%');
  },
};

/** The plot is one tab stop; the focused day is spoken. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.tab();
    await userEvent.keyboard('{PageUp}{ArrowRight}{ArrowRight}{ArrowRight}');
    const spoken = document.activeElement?.getAttribute('aria-label');
    await expect(spoken).toMatch(/^Tue, Nov 18: 26,239 credits\. Agent OS 10,522, 40\.1%/);
  },
};

/** A product switched off leaves the stack; the others keep their colours, and the axis follows. */
export const ProductSwitchedOff: Story = {
  play: async ({ canvas, canvasElement }) => {
    const item = canvas.getByRole('button', { name: 'Agent OS' });
    await userEvent.click(item);
    await expect(item).toHaveAttribute('aria-pressed', 'false');
    await expect(canvasElement.querySelectorAll('[data-aic-part="area"]')).toHaveLength(5);
  },
};

/** The same figures as a table. */
export const AsTable: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'View as table' }));
    const total = canvas.getByRole('row', { name: /^Total / });
    await expect(total).toHaveTextContent('148,93092,41571,20446,88031,72621,225412,380');
  },
};

/** A range that ends today: the words at the rule change sides. */
export const Last30Days: Story = {
  args: { daily: dailyUsage(usage, { now, range: { start: '2025-10-24', end: '2025-11-23' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(/Oct 24 to Nov 22/);
  },
};

/** A period that is over: no day is partial. */
export const PastPeriod: Story = {
  args: { daily: dailyUsage(usage, { now, range: { start: '2025-10-01', end: '2025-11-01' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/Today/)).not.toBeInTheDocument();
  },
};

/** Days for which no data has arrived are gaps across all products; a day between two gaps is a bar. */
export const Gaps: Story = {
  args: {
    daily: { ...november, known: november.known.map((isKnown, day) => isKnown && ![5, 6, 8, 14].includes(day)) },
  },
  play: async ({ canvas, canvasElement }) => {
    await hoverDay(canvasElement, 6);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Thu, Nov 6No data');
  },
};

/** The first day of a period. */
export const FirstDay: Story = {
  args: { daily: dailyUsage(usage, { now: '2025-11-01T09:00:00Z' }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('option', { name: /^Sat, Nov 1, today, partial: 13,270 credits/ })).toBeVisible();
  },
};

/** One day alone. */
export const OneDay: Story = {
  args: { daily: dailyUsage(usage, { now, range: { start: '2025-11-10', end: '2025-11-11' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(/^24,420 credits, Nov 10\./);
  },
};

/** A refund day is drawn as 0 and told in its true figure. */
export const Refund: Story = {
  args: { daily: novemberWith([[13, 0, -4000]]) },
  play: async ({ canvas, canvasElement }) => {
    await hoverDay(canvasElement, 13);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Agent OS−4,000–');
  },
};

/** Days with data, and nothing used on them. */
export const NothingUsed: Story = {
  args: { daily: { ...november, values: november.values.map(() => 0), totals: november.totals.map(() => 0) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(/^0 credits, /);
  },
};

/** Six months of the sample generator. */
export const SixMonths: Story = {
  args: {
    daily: dailyUsage(createCreditUsage(sampleUsageInput({ through: '2025-11-22' })).usage, {
      now,
      range: { start: '2025-06-01', end: '2025-12-01' },
    }),
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Nov 22')).toBeInTheDocument());
  },
};

/** Colours of the host. */
export const HostColours: Story = {
  args: {
    daily: {
      ...november,
      products: november.products.map((product, row) => ({
        ...product,
        color: `oklch(${0.45 + row * 0.07} 0.12 160)`,
      })),
    },
  },
  play: async ({ canvasElement }) => {
    const area = canvasElement.querySelectorAll('[data-aic-part="area"]')[5];
    await expect(area).toHaveAttribute('color', 'oklch(0.45 0.12 160)');
  },
};

/** A plot of another height. */
export const Low: Story = {
  args: { height: 140 },
  play: async ({ canvasElement }) => {
    const plot = canvasElement.querySelector('[data-aic-part="plot"]');
    await expect(plot?.getBoundingClientRect().height).toBe(140);
  },
};

/** A phone: short labels, the icon alone on the button, the tooltip under the plot. */
export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvas, canvasElement }) => {
    await hoverDay(canvasElement, 11);
    const tooltip = canvas.getByRole('tooltip').getBoundingClientRect();
    await expect(tooltip.top).toBeGreaterThan(canvas.getByRole('listbox').getBoundingClientRect().bottom);
    await expect(canvas.getByRole('button', { name: 'View as table' })).toBeVisible();
  },
};

/** Time runs from right to left, and the value axis stands at the right. */
export const Arabic: Story = {
  render: (args) => (
    <CreditsProvider locale="ar" messages={ar}>
      <CreditsTrendChart {...args} />
    </CreditsProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    const axis = canvasElement.querySelector('[data-aic-part="axis-y"]')?.getBoundingClientRect();
    await expect(axis?.left).toBeGreaterThan(canvas.getByRole('listbox').getBoundingClientRect().left);
    await expect(canvas.getByRole('figure', { name: 'اتجاه الأرصدة' })).toBeVisible();
  },
};

export const Loading: Story = {
  args: { status: 'loading' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading')).toBeInTheDocument();
  },
};

export const Refreshing: Story = {
  args: { status: 'refreshing' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(/^412,380 credits/);
  },
};

export const Empty: Story = {
  args: { status: 'empty' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'No usage yet' })).toBeVisible();
  },
};

export const NotEnabled: Story = {
  args: { status: 'not-enabled' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'No product uses AI credits' })).toBeVisible();
  },
};

export const Forbidden: Story = {
  args: { status: 'forbidden' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Agent OS')).not.toBeInTheDocument();
  },
};

export const ErrorWithRetry: Story = {
  args: { status: 'error', onRetry: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
  },
};
