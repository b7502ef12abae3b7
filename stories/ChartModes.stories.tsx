import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { dailyUsage } from 'ai-credits-analytics/metrics';
import { expect, userEvent } from 'storybook/test';

import { november, now, usageWithin } from './chartSamples';
import { hoverDay } from './hoverDay';

import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'CreditsTrendChart/Modes',
  component: CreditsTrendChart,
  args: { daily: november },
} satisfies Meta<typeof CreditsTrendChart>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The parts of a kind, in the order in which they are drawn. */
function partsOf(canvasElement: HTMLElement, name: string): Element[] {
  return [...canvasElement.querySelectorAll(`[data-aic-part="${name}"]`)];
}

/** The rhythm of the days is gone, what each product takes of them is left; the tooltip has both. */
export const ShareOfDay: Story = {
  args: { mode: 'share' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Share of each day by product')).toBeVisible();
    await expect(partsOf(canvasElement, 'axis-y')[0]).toHaveTextContent('0%25%50%75%100%');
    await hoverDay(canvasElement, 11);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Agent OS8,19034.2%Total23,970100%');
  },
};

/** Each product from the ground up: the axis reaches the busiest product, 10,522 credits, not the busiest day. */
export const Lines: Story = {
  args: { mode: 'lines' },
  play: async ({ canvasElement }) => {
    await expect(partsOf(canvasElement, 'axis-y')[0]).toHaveTextContent(/12K$/);
    const fills = partsOf(canvasElement, 'line').map((line) => getComputedStyle(line).fill);
    await expect(fills).toEqual(Array.from({ length: 6 }, () => 'none'));
  },
};

/** 300,000 credits are included and 412,380 are used: the other 112,380 are hatched, and told. */
export const ExcessHatched: Story = {
  args: { daily: dailyUsage(usageWithin({ october: 500_000, november: 300_000 }), { now }) },
  play: async ({ canvas, canvasElement }) => {
    await expect(partsOf(canvasElement, 'excess')).toHaveLength(1);
    await expect(partsOf(canvasElement, 'allocation-line')[0]).toHaveTextContent('Included per day');
    await hoverDay(canvasElement, 18);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Excess26,239Total26,239100%');
  },
};

/** October includes 10,000 credits a day, November 20,000: the line steps up where the reset stands. */
export const AcrossAReset: Story = {
  args: {
    daily: dailyUsage(usageWithin({ october: 310_000, november: 600_000 }), {
      now,
      range: { start: '2025-10-15', end: '2025-11-23' },
    }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Reset')).toBeVisible();
    const levels = canvasElement.querySelector('[data-aic-part="allocation-line"] path')?.getAttribute('d') ?? '';
    // Of 30,000 credits and 2,880 units: 10,000 and 20,000.
    const [, end, start] = /^M0 1920H([\d.]+)M([\d.]+) 960H38$/.exec(levels) ?? [];
    await expect(start).toBe(end);
    const rule = partsOf(canvasElement, 'reset')[0]?.querySelector('line')?.getAttribute('x1') ?? '';
    await expect((Number(start) / 38) * 100).toBeCloseTo(Number.parseFloat(rule), 1);
  },
};

/** Three things happened: one in few words, one in many, one before the first day. */
export const Annotations: Story = {
  args: {
    annotations: [
      { day: '2025-11-05', label: 'New editor' },
      { day: '2025-11-12', label: 'Limit of the design team raised to 50,000 credits a month' },
      { day: '2025-10-31', label: 'Pilot ended' },
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(partsOf(canvasElement, 'note').map((flag) => flag.textContent)).toEqual(['New editor', '']);
    await hoverDay(canvasElement, 12);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(
      /^Wed, Nov 12.*Limit of the design team raised to 50,000 credits a month/,
    );
    await expect(canvas.queryByText(/Pilot/)).not.toBeInTheDocument();
  },
};

/** Patterns besides colour, the same in the plot, the legend and the tooltip. */
export const Patterns: Story = {
  args: { hasPatterns: true },
  play: async ({ canvasElement }) => {
    await hoverDay(canvasElement, 11);
    const painted = [...canvasElement.querySelectorAll('[fill^="url("]')];
    // The areas and today's hatching; a swatch a product in the legend and in the tooltip.
    await expect(painted).toHaveLength(7 + 6 + 6);
    const missing = painted
      .map((element) => element.getAttribute('fill') ?? '')
      .filter((fill) => canvasElement.querySelector(`pattern[id="${fill.slice(5, -1)}"]`) === null);
    await expect(missing).toEqual([]);
  },
};

/** Up the stack from the day as a whole: the day with its year, the product, its share, and the day's total. */
export const SeriesByKeyboard: Story = {
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.tab();
    await userEvent.keyboard('{PageUp}{PageUp}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowUp}{ArrowUp}');
    await expect(document.activeElement).toHaveAccessibleName(
      'Nov 11, 2025, Writing Assistant: 5,512 credits, 23% of the day, 23,970 total.',
    );
    await expect(partsOf(canvasElement, 'highlight')).toHaveLength(1);
    await expect(canvasElement.querySelector('[data-aic-highlighted]')).toHaveTextContent('Writing Assistant');
  },
};

/** German words and figures. */
export const German: Story = {
  render: (args) => (
    <CreditsProvider locale="de" messages={de}>
      <CreditsTrendChart {...args} />
    </CreditsProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    await hoverDay(canvasElement, 11);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(/Agent OS8\.19034,2\s%Gesamt23\.970100\s%/);
  },
};

/** Shares where time runs from right to left: the first day is at the right. */
export const ArabicShare: Story = {
  args: { mode: 'share' },
  render: (args) => (
    <CreditsProvider locale="ar" messages={ar}>
      <CreditsTrendChart {...args} />
    </CreditsProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    // The 20th place from the left is the 11th from the right.
    await hoverDay(canvasElement, 20);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(/11 نوفمبر/);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('23,970');
  },
};

/** Whatever the page has, the chart is dark. */
export const DarkScheme: Story = {
  render: (args) => (
    <CreditsProvider colorScheme="dark">
      <CreditsTrendChart {...args} />
    </CreditsProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    const [root] = canvasElement.querySelectorAll('.aic-root');
    await expect(root && getComputedStyle(root).colorScheme).toBe('dark');
    await hoverDay(canvasElement, 11);
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Total23,970100%');
  },
};
