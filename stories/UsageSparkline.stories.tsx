import { CreditsProvider, UsageSparkline } from 'ai-credits-analytics/cards';
import { createCreditUsage, dailyUsage, productUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect } from 'storybook/test';

import type { Meta, StoryObj } from '@storybook/react-vite';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const daily = dailyUsage(usage, { now });
const credits = new Map(productUsage(usage, { now }).map((product) => [product.productId, product.credits]));

/** The columns of one product. */
const totalsOf = (row: number) => daily.values.subarray(row * daily.days.length, (row + 1) * daily.days.length);

const meta = {
  title: 'UsageSparkline',
  component: UsageSparkline,
  args: { totals: daily.totals, known: daily.known },
} satisfies Meta<typeof UsageSparkline>;

export default meta;
type Story = StoryObj<typeof meta>;

const path = (root: HTMLElement, part: 'line' | 'area' | 'end') =>
  root.querySelector(`.aic-spark-${part}`)?.getAttribute('d') ?? '';

/** November to the 22nd: the rest of the month is not known yet. Nothing is said, for a figure stands beside it. */
export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('img')).toBeNull();
    const { width, height } = canvasElement.querySelector('.aic-spark')?.getBoundingClientRect() ?? new DOMRect();
    await expect([width, height]).toEqual([72, 26]);
    // Day 22 of 30: 21 / 29 of 720.
    await expect(path(canvasElement, 'end')).toMatch(/^M521 /);
  },
};

/** Where no figure says the same, it has a name. */
export const Labelled: Story = {
  args: { label: 'Credits per day, November 1 to 22' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'Credits per day, November 1 to 22' })).toBeVisible();
  },
};

/** One line a product in a table of the host's own, from the columns of the same `DailyUsage`. */
export const InTableRows: Story = {
  render: () => (
    <table>
      <thead>
        <tr>
          <th scope="col">Product</th>
          <th scope="col">Credits</th>
          <th scope="col">By day</th>
        </tr>
      </thead>
      <tbody>
        {daily.products.map(({ id, name }, row) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{credits.get(id)?.toLocaleString('en')}</td>
            <td>
              <UsageSparkline totals={totalsOf(row)} known={daily.known} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  play: async ({ canvas, canvasElement }) => {
    const rows = canvas.getAllByRole('row');
    await expect(rows).toHaveLength(1 + daily.products.length);
    const lines = [...canvasElement.querySelectorAll('.aic-spark-line')].map((line) => line.getAttribute('d'));
    await expect(new Set(lines).size).toBe(daily.products.length);
  },
};

/** Days without data are a gap, and a day between two gaps is as wide as most of a day. */
export const Gap: Story = {
  args: { totals: [4, 7, 6, Number.NaN, Number.NaN, 8, Number.NaN, 6, 9, 7, 8], known: undefined },
  play: async ({ canvasElement }) => {
    await expect(path(canvasElement, 'line').split('M')).toHaveLength(1 + 3);
  },
};

/** A refund lies below zero. */
export const Refund: Story = {
  args: { totals: [4, 7, 6, 5, -6, 3, 8, 6, 9, 7, 8], known: undefined },
  play: async ({ canvasElement }) => {
    // The fifth of eleven days: 4 / 10 of 720, at the lower edge.
    await expect(path(canvasElement, 'line')).toContain('L288 230');
  },
};

/** On the first day there is a dot, and no line yet. */
export const FirstDay: Story = {
  args: { totals: [12, ...Array.from({ length: 29 }, () => Number.NaN)], known: undefined },
  play: async ({ canvasElement }) => {
    await expect(path(canvasElement, 'end')).toBe('M0 0h0');
  },
};

/** No day is known: the place is kept, and nothing is in it. */
export const NoDays: Story = {
  args: { totals: [], known: undefined },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.aic-spark')).toBeEmptyDOMElement();
  },
};

/** Nothing was used: a line at the lower edge. */
export const AllZero: Story = {
  args: { totals: new Float64Array(30), known: undefined },
  play: async ({ canvasElement }) => {
    await expect(path(canvasElement, 'line')).toMatch(/^M0 230L.* 230$/);
  },
};

const tenYears = Float64Array.from({ length: 3650 }, (_, day) => 40 + 20 * Math.sin(day / 200) + ((day * 7919) % 13));
tenYears[1500] = 400;

/** Ten years: two days a half pixel are drawn, and the one peak is among them. */
export const TenYears: Story = {
  args: { totals: tenYears, known: undefined },
  play: async ({ canvasElement }) => {
    const line = path(canvasElement, 'line');
    await expect(line.split('L').length).toBeLessThanOrEqual(289);
    await expect(line).toContain('L296 0L');
  },
};

/** Stretched to its place by the host: the line keeps its width, and the dot stays round. */
export const Stretched: Story = {
  args: { style: { inlineSize: '100%', blockSize: '96px' } },
  play: async ({ canvasElement }) => {
    const svg = canvasElement.querySelector('.aic-spark');
    const { width, height } = svg?.getBoundingClientRect() ?? new DOMRect();
    await expect(height).toBe(96);
    await expect(width).toBe(svg?.parentElement?.getBoundingClientRect().width);
  },
};

/** Time runs the way text does. */
export const RightToLeft: Story = {
  decorators: [
    (Story) => (
      <CreditsProvider locale="ar">
        <Story />
      </CreditsProvider>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(path(canvasElement, 'line')).toMatch(/^M720 /);
    await expect(path(canvasElement, 'end')).toMatch(/^M199 /);
  },
};
