import { CreditsTrendChart } from 'ai-credits-analytics';
import { expect, userEvent, waitFor } from 'storybook/test';

import { november, shareOut, yearOf } from './chartSamples';
import { hoverDay } from './hoverDay';

import type { Meta, StoryObj } from '@storybook/react-vite';

const NAMES = [
  'Document Intelligence for Invoices and Receipts of the European Subsidiaries',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwaltung',
  'خدمة تحليل المستندات',
  '文書インテリジェンス',
];
const of25 = shareOut(25, 30);
const tenYears = shareOut(20, 3650);
// One day with 12,000 credits, where every other has 3,360 at most.
tenYears.values[1234] = 9_720;
tenYears.totals[1234] = 12_000;

const meta = {
  title: 'CreditsTrendChart/Many products',
  component: CreditsTrendChart,
  args: { daily: of25 },
} satisfies Meta<typeof CreditsTrendChart>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The areas, top of the stack first. */
function areasOf(canvasElement: HTMLElement): Element[] {
  return [...canvasElement.querySelectorAll('[data-aic-part="area"]')];
}

/** The tooltip's figures, without its heads and its total. */
function rowsOf(canvasElement: HTMLElement): Element[] {
  return [...(canvasElement.querySelector('.aic-chart-tooltip-rows')?.children ?? [])];
}

/** Twelve products and "Other", which holds 91 of 325 parts of each day; kept open, the tooltip lists all 25. */
export const ManyProducts: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(areasOf(canvasElement)).toHaveLength(13);
    canvas.getByRole('button', { name: 'Other' }).focus();
    await userEvent.tab();
    await userEvent.keyboard('{Home}' + '{ArrowUp}'.repeat(13));
    await expect(document.activeElement).toHaveAccessibleName(
      'Nov 1, 2025, Other: 910 credits, 28% of the day, 3,250 total.',
    );
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(
      /Product 81805\.5%And 17 more products\.Total3,250100%$/,
    );
    await userEvent.keyboard('{Enter}');
    await expect(rowsOf(canvasElement)).toHaveLength(25);
    await expect(rowsOf(canvasElement)[24]).toHaveTextContent('Product 25100.3%');
  },
};

/** All of them, as the host wants it: after the twelfth the colours begin again. */
export const AllProducts: Story = {
  args: { maxProducts: Infinity },
  play: async ({ canvas, canvasElement }) => {
    await expect(areasOf(canvasElement)).toHaveLength(25);
    await expect(canvas.getByRole('button', { name: 'Product 25' })).toBeVisible();
  },
};

/** A year of 25 products. */
export const YearOf25Products: Story = {
  args: { daily: yearOf(25) },
  play: async ({ canvas, canvasElement }) => {
    await hoverDay(canvasElement, 176, 365);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(/^Wed, Jun 25.*And 17 more products\./);
  },
};

/** A hundred, forced: separators would leave nothing of the areas. */
export const HundredProducts: Story = {
  args: { daily: shareOut(100, 60), maxProducts: Infinity },
  play: async ({ canvas, canvasElement }) => {
    await expect(areasOf(canvasElement)).toHaveLength(100);
    // 100 * 101 / 2 parts of 10 credits, and of 11 to 16 on the days after: 60 days have 8 weeks of 91 and 10 to 13.
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(/^3,908,700 credits, /);
  },
};

/** More products than a page could list: twelve are drawn, the others are summed. */
export const TenThousandProducts: Story = {
  args: { daily: shareOut(10_000, 30) },
  play: async ({ canvas, canvasElement }) => {
    await expect(areasOf(canvasElement)).toHaveLength(13);
    await expect(canvas.getAllByRole('button')).toHaveLength(14);
    await hoverDay(canvasElement, 1);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(/And 9,992 more products\.Total500,050,000100%$/);
  },
};

/** Ten years: of the days in a column of pixels the lowest and the highest are drawn, and each day is still spoken. */
export const Decimated: Story = {
  args: { daily: tenYears },
  globals: { width: '768' },
  play: async ({ canvas, canvasElement }) => {
    const path = () => areasOf(canvasElement)[0]?.getAttribute('d') ?? '';
    // 1,024 columns for 768 pixels, with two heights each.
    await waitFor(() => expect(path().match(/-?\d+(?=[A-Za-z]|$)/g)?.length).toBeLessThan(2100));
    // 12,000 credits are the upper edge.
    await expect(path()).toMatch(/ 0L/);
    canvas.getByRole('button', { name: 'Other' }).focus();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    // 210 parts of 11 credits: 3,648 days after the first are 521 weeks and a day.
    await expect(document.activeElement).toHaveAccessibleName(/^Nov 29, 2025: 2,310 credits\./);
  },
};

/** A product lifted out by the host, as a table would while its row is under the mouse. */
export const HighlightedProduct: Story = {
  args: { daily: november, highlightedProductId: 'search' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-aic-part="highlight"]')).toHaveLength(1);
    await expect(canvas.getByRole('button', { name: 'Search' })).toHaveAttribute('data-aic-highlighted', 'true');
  },
};

/** Shift and Enter leave one product alone; what is left is said. */
export const Isolated: Story = {
  args: { daily: november },
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole('button', { name: 'Translate' }).focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect(areasOf(canvasElement)).toHaveLength(1);
    await expect(await canvas.findByText('Only Translate is shown.')).toHaveAttribute('role', 'status');
  },
};

/** A click keeps the tooltip open: its list is reached by mouse and keyboard, and scrolls to the last product. */
export const PinnedTooltip: Story = {
  play: async ({ canvas, canvasElement }) => {
    await hoverDay(canvasElement, 8);
    await userEvent.click(canvas.getByRole('listbox'));
    await userEvent.tab();
    const list = canvas.getByRole('group', { name: /^\w+, Nov \d+$/ });
    await expect(list).toHaveFocus();
    list.scrollTop = list.scrollHeight;
    const last = rowsOf(canvasElement)[24]?.getBoundingClientRect();
    await expect(last?.bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom + 1);
    await userEvent.unhover(canvas.getByRole('listbox'));
    await expect(canvas.getByRole('tooltip')).toBeVisible();
  },
};

/** Names are cut in the legend and whole under it, in two lines in the tooltip. */
export const LongNames: Story = {
  args: { daily: shareOut(4, 30, (product) => NAMES[product - 1] ?? '') },
  play: async ({ canvas, canvasElement }) => {
    const item = canvas.getByRole('button', { name: /^Document Intelligence/ });
    await userEvent.hover(item);
    await expect(canvasElement.querySelector('.aic-chart-legend-name')).toHaveTextContent(NAMES[0] ?? '');
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** A phone with many products: eight and "Other", a legend that scrolls, the whole list under the plot. */
export const Narrow320: Story = {
  globals: { width: '320' },
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(areasOf(canvasElement)).toHaveLength(9));
    await hoverDay(canvasElement, 11);
    const tooltip = canvas.getByRole('tooltip').getBoundingClientRect();
    await expect(tooltip.top).toBeGreaterThan(canvas.getByRole('listbox').getBoundingClientRect().bottom);
    await expect(rowsOf(canvasElement)).toHaveLength(25);
  },
};
