import { CreditsDashboard } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect, fn, userEvent, within } from 'storybook/test';

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CreditUsageInput } from 'ai-credits-analytics';

const { input, now } = novemberSample();

/** The November sample, or a variation of it. */
function november(changes: Partial<CreditUsageInput> = {}) {
  return createCreditUsage({ ...input, ...changes }).usage;
}

/** The same days with so many times the credits. */
function scaled(factor: number) {
  return november({
    records: input.records.map((record) => ({ ...record, credits: Number(record.credits) * factor })),
  });
}

const meta = {
  title: 'CreditsDashboard',
  component: CreditsDashboard,
  args: { usage: november(), now, onRetry: fn(), onRangeChange: fn() },
} satisfies Meta<typeof CreditsDashboard>;

export default meta;
type Story = StoryObj<typeof meta>;

const card = (root: HTMLElement, name: string) => within(root).getByRole('group', { name });
const region = (root: HTMLElement) => within(root).getByRole('region', { name: 'Monthly Credit Usage' });

/** November 22, 2025: 412,380 of 500,000 credits used, nine days to go. */
export const November: Story = {
  play: async ({ canvasElement, canvas }) => {
    await expect(card(canvasElement, 'Credits Used and Remaining')).toHaveTextContent('412,380 of 500,000 used');
    await expect(card(canvasElement, 'Days Until Reset')).toHaveTextContent('9');
    await expect(card(canvasElement, 'Trend vs Last Month')).toHaveTextContent('+12.4%');
    await expect(canvas.getByRole('figure', { name: 'Credits Trend' })).toBeVisible();
    await expect(canvas.getByText('Data through Nov 22. Updated 2 hours ago. Days are counted in UTC.')).toBeVisible();
  },
};

/** A product pointed at in the table is lifted out in the chart, and the other way round. */
export const Highlighted: Story = {
  play: async ({ canvas }) => {
    const row = canvas.getByRole('row', { name: /^Search/ });
    const item = canvas.getByRole('button', { name: 'Search', pressed: true });
    await userEvent.hover(row);
    await expect(item).toHaveAttribute('data-aic-highlighted');
    await userEvent.unhover(row);
    await expect(item).not.toHaveAttribute('data-aic-highlighted');
    await userEvent.hover(item);
    await expect(row).toHaveAttribute('data-aic-highlighted');
  },
};

/** Products that are listed but were not used stand in the table too. */
export const WithIdleProducts: Story = {
  args: { hasIdleProducts: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /^Personalize 0/ })).toBeVisible();
  },
};

/** Nothing has arrived yet: skeletons as high as what comes. */
export const Loading: Story = {
  args: { usage: null, status: 'loading' },
  play: async ({ canvasElement, canvas }) => {
    await expect(region(canvasElement)).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getByRole('button', { name: 'Export' })).toBeDisabled();
  },
};

/** Newer figures are on their way; the shown ones stay. */
export const Refreshing: Story = {
  args: { status: 'refreshing' },
  play: async ({ canvasElement }) => {
    await expect(card(canvasElement, 'Credits Used and Remaining')).toHaveTextContent('412,380');
    await expect(card(canvasElement, 'Credits Used and Remaining')).toHaveAttribute('aria-busy', 'true');
  },
};

/** The allowance is there, no row is. */
export const Empty: Story = {
  args: { usage: november({ records: [], dataThrough: undefined }) },
  play: async ({ canvasElement, canvas }) => {
    await expect(card(canvasElement, 'Credits Used and Remaining')).toHaveTextContent('500,000 remaining');
    await expect(canvas.getAllByText('No usage yet')[0]).toBeVisible();
  },
};

/** No product may use credits; the host offers the way to change it. */
export const NotEnabled: Story = {
  args: { usage: null, status: 'not-enabled', statusAction: <a href="#products">Choose products</a> },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'No product uses AI credits' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Choose products' })).toBeVisible();
  },
};

/** The person may not see usage. */
export const Forbidden: Story = {
  args: { usage: null, status: 'forbidden' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Usage is not visible to you' })).toBeVisible();
  },
};

/** Loading failed and can be tried again. */
export const Failed: Story = {
  args: { usage: null, status: 'error' },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('Usage could not be loaded');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
  },
};

/** A `now` that is no instant: the page says so and stands. */
export const InvalidNow: Story = {
  args: { now: '2025-11-22' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('The current time given to this page is not valid.');
  },
};

/** There is no monthly limit. */
export const Unlimited: Story = {
  args: { usage: november({ allowance: { included: null, excessLimit: null } }) },
  play: async ({ canvasElement }) => {
    await expect(card(canvasElement, 'Credits Used and Remaining')).toHaveTextContent('412,380');
    await expect(card(canvasElement, 'Credits Used and Remaining')).toHaveAttribute('data-aic-state', 'unlimited');
  },
};

/** The allocation is used up, excess credits are in use: 556,713 of 500,000. */
export const Excess: Story = {
  args: { usage: scaled(1.35) },
  play: async ({ canvasElement }) => {
    await expect(card(canvasElement, 'Excess Credits Limit Used and Remaining')).toHaveTextContent(
      '56,713 of 100,000 used',
    );
  },
};

/** Far over the limit: bars are full, the text says 353 %. */
export const OverTheLimit: Story = {
  args: { usage: scaled(4.28) },
  play: async ({ canvasElement }) => {
    await expect(card(canvasElement, 'Overall Credit Utilization')).toHaveTextContent('353%');
    await expect(card(canvasElement, 'Credits Used and Remaining')).toHaveTextContent('353%');
  },
};

/** The last four days have not arrived: a gap in the chart, and the footer says through when. */
export const LateData: Story = {
  args: {
    usage: november({
      records: input.records.filter(({ day }) => day <= '2025-11-18'),
      dataThrough: '2025-11-18',
      asOf: '2025-11-19T02:00:00Z',
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Data through Nov 18. Updated 3 days ago. Days are counted in UTC.')).toBeVisible();
  },
};

/** The last period is chosen: average, chart and table follow, the meters stay. */
export const LastPeriod: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /This period/ }));
    await userEvent.click(canvas.getByRole('option', { name: /Last period/ }));
    await expect(args.onRangeChange).toHaveBeenCalledWith({ start: '2025-10-01', end: '2025-11-01' }, 'last-period');
    await expect(card(canvasElement, 'Average Daily Usage')).toHaveTextContent('15,790.68');
    await expect(card(canvasElement, 'Credits Used and Remaining')).toHaveTextContent('412,380');
  },
};

/** A host that leaves the chart out and has a table and a footer of its own. */
export const OwnSections: Story = {
  args: {
    sections: {
      trend: false,
      table: ({ summary }) => <p>{summary.products.map(({ name }) => name).join(', ')}</p>,
      footer: <p>Prices are in the handbook.</p>,
    },
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('Agent OS, Writing Assistant, Search, Translate, Brand Kit, Image Studio'),
    ).toBeVisible();
    await expect(canvas.queryByText('Credits Trend')).toBeNull();
  },
};

/** In a column of 320 px: figures are the rows of one card, Export is an icon with its name. */
export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvas, canvasElement }) => {
    const { left } = card(canvasElement, 'Days Until Reset').getBoundingClientRect();
    await expect(card(canvasElement, 'Trend vs Last Month').getBoundingClientRect().left).toBe(left);
    await expect(canvas.getByRole('button', { name: 'Export' }).getBoundingClientRect().width).toBe(32);
  },
};

/** Dark, from the provider. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(getComputedStyle(region(canvasElement)).colorScheme).toBe('dark');
  },
};

/** German words and figures. */
export const German: Story = {
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Monatliche Credit-Nutzung' })).toBeVisible();
    await expect(canvas.getByText(/Daten bis 22\. Nov\. Aktualisiert vor 2 Stunden\./)).toBeVisible();
  },
};

/** Arabic: everything runs from right to left, time too. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvas }) => {
    const title = canvas.getByRole('heading', { name: 'استخدام الأرصدة الشهري' }).getBoundingClientRect();
    await expect(title.left).toBeGreaterThan(
      canvas.getByRole('button', { name: 'تصدير' }).getBoundingClientRect().right,
    );
  },
};
