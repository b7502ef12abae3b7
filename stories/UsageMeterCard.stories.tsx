import { UsageMeterCard } from 'ai-credits-analytics';
import { createCreditUsage, summarizeCredits } from 'ai-credits-analytics/metrics';
import { expect, fn, userEvent, within } from 'storybook/test';

import './cards.css';

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Allowance } from 'ai-credits-analytics';

const meta = {
  title: 'UsageMeterCard',
  component: UsageMeterCard,
  args: { limit: 'included' },
  decorators: [
    (Story) => (
      <div className="story-card">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof UsageMeterCard>;

export default meta;
type Story = StoryObj<typeof meta>;

const ALLOWANCE: Allowance = { included: 500_000, excessLimit: 100_000 };
const NOV_22 = '2025-11-22T14:00:00Z';

/** The figures of November 2025 with so many credits used, on its 22nd day. */
function november(credits: number, allowance: Partial<Allowance> = {}, now = NOV_22) {
  const { usage } = createCreditUsage({
    records: [{ day: '2025-11-01', productId: 'agent-os', credits }],
    allowance: { ...ALLOWANCE, ...allowance },
  });
  const { balance, runOut, period } = summarizeCredits(usage, { now });
  return { balance, runOut, period };
}

const included = (root: HTMLElement) => within(root).getByRole('meter', { name: 'Credits Used and Remaining' });
const excess = (root: HTMLElement) =>
  within(root).getByRole('meter', { name: 'Excess Credits Limit Used and Remaining' });

/** Behind an even pace: nothing to warn of. */
export const Calm: Story = {
  args: november(318_240),
  play: async ({ canvasElement, canvas }) => {
    await expect(included(canvasElement)).toHaveAttribute('aria-valuetext', '318,240 of 500,000 credits used, 63.6%');
    await expect(
      canvas.getByText('Behind an even pace by 48,427. At this rate, credits last past Dec 1.'),
    ).toBeVisible();
  },
};

/** Three quarters are used, and faster than evenly. */
export const Past75: Story = {
  args: november(412_380),
  play: async ({ canvasElement, canvas }) => {
    await expect(included(canvasElement)).toHaveAttribute('aria-valuetext', '412,380 of 500,000 credits used, 82.5%');
    await expect(canvas.getByText('Past 75%')).toBeVisible();
    await expect(
      canvas.getByText('Ahead of an even pace by 45,713. At this rate, credits last until Nov 27.'),
    ).toBeVisible();
  },
};

/** Close to the end: the fill warns too. */
export const Past90: Story = {
  args: november(461_200),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Past 90%')).toBeVisible();
    await expect(canvas.getByText(/credits last until Nov 24\.$/)).toBeVisible();
  },
};

/** Beyond the allocation, within the excess limit. */
export const InExcess: Story = {
  args: november(512_400),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Excess')).toBeVisible();
    await expect(canvas.getByText('Over the monthly allocation by 12,400 credits.')).toBeVisible();
  },
};

/** Allocation and excess limit are used to the last credit. */
export const LimitReached: Story = {
  args: november(600_000),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Limit reached')).toBeVisible();
  },
};

/** Over allocation and excess limit together: the bar is full, the text true. */
export const OverTheLimit: Story = {
  args: november(1_765_000),
  play: async ({ canvasElement, canvas }) => {
    await expect(included(canvasElement)).toHaveAttribute('aria-valuetext', '1,765,000 of 500,000 credits used, 353%');
    await expect(canvas.getByText('Over the limit')).toBeVisible();
    await expect(canvas.getByText('353%')).toBeVisible();
  },
};

/** No limit: no meter, an estimate instead. */
export const Unlimited: Story = {
  args: november(412_380, { included: null, excessLimit: null }),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('meter')).toBeNull();
    await expect(canvas.getByText('About 562,300 by Dec 1 at this rate.')).toBeVisible();
  },
};

/** The second day: a pace is known, a forecast would be a guess. */
export const FirstDays: Story = {
  args: november(40_000, {}, '2025-11-02T14:00:00Z'),
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('Ahead of an even pace by 6,667. Too early to say how long credits last.'),
    ).toBeVisible();
  },
};

/** Nothing is used yet. */
export const Idle: Story = {
  args: november(0),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No credits used in this period yet.')).toBeVisible();
  },
};

/** A plan without included credits. */
export const NothingIncluded: Story = {
  args: november(0, { included: 0 }),
  play: async ({ canvasElement }) => {
    await expect(included(canvasElement)).toHaveAttribute('aria-valuetext', '0 of 0 used');
  },
};

/** The excess meter while the allocation lasts. */
export const ExcessUnused: Story = {
  args: { ...november(412_380), limit: 'excess' },
  play: async ({ canvasElement, canvas }) => {
    await expect(excess(canvasElement)).toHaveAttribute('aria-valuetext', '0 of 100,000 credits used, 0%');
    await expect(
      canvas.getByText('No excess credits used. They start once the monthly allocation is used up.'),
    ).toBeVisible();
  },
};

/** Excess credits are in use. */
export const ExcessInUse: Story = {
  args: { ...november(585_000), limit: 'excess' },
  play: async ({ canvasElement }) => {
    await expect(excess(canvasElement)).toHaveAttribute('aria-valuetext', '85,000 of 100,000 credits used, 85%');
  },
};

/** The excess limit is used up. */
export const ExcessUsedUp: Story = {
  args: { ...november(600_000), limit: 'excess' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The excess limit is used up.')).toBeVisible();
  },
};

/** Beyond the excess limit. */
export const ExcessOver: Story = {
  args: { ...november(1_765_000), limit: 'excess' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Over the excess limit by 1,165,000 credits.')).toBeVisible();
  },
};

/** A plan that stops at its allocation. */
export const ExcessNotAllowed: Story = {
  args: { ...november(412_380, { excessLimit: 0 }), limit: 'excess' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('None allowed')).toBeVisible();
  },
};

/** Excess without a cap has no meter. */
export const ExcessWithoutCap: Story = {
  args: { ...november(512_400, { excessLimit: null }), limit: 'excess' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('meter')).toBeNull();
    await expect(canvas.getByText('No excess limit')).toBeVisible();
  },
};

/** As high as what comes. */
export const Loading: Story = {
  args: { status: 'loading' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Credits Used and Remaining' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
  },
};

/** Newer figures are on their way; these stay. */
export const Refreshing: Story = {
  args: { ...november(412_380), status: 'refreshing' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getByText('87,620')).toBeVisible();
  },
};

/** Nothing has been recorded. */
export const Empty: Story = {
  args: { status: 'empty' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No usage yet')).toBeVisible();
  },
};

/** No product may use credits. */
export const NotEnabled: Story = {
  args: { status: 'not-enabled' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No product uses AI credits')).toBeVisible();
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
