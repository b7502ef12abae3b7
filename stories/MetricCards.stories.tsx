import {
  ActiveProductsCard,
  AverageDailyUsageCard,
  DaysUntilResetCard,
  MetricCard,
  TrendCard,
  UtilizationCard,
} from 'ai-credits-analytics';
import { createCreditUsage, dailyUsage, summarizeCredits } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect, fn, userEvent, within } from 'storybook/test';

import './cards.css';

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { UsageStatus } from 'ai-credits-analytics';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const summary = summarizeCredits(usage, { now });
const daily = dailyUsage(usage, { now });

interface FiveProps {
  /** Status of all five. */
  status?: UsageStatus;
  /** Handler of their "Try again" buttons. */
  onRetry?: () => void;
}

function Five(shared: FiveProps) {
  const { period, daysUntilReset, utilization, activeProducts, listedProducts, averageDailyUsage, trend } = summary;
  return (
    <>
      <DaysUntilResetCard result={daysUntilReset} period={period} {...shared} />
      <UtilizationCard result={utilization} {...shared} />
      <ActiveProductsCard result={activeProducts} listed={listedProducts} {...shared} />
      <AverageDailyUsageCard result={averageDailyUsage} dailyTotals={daily.totals.subarray(0, 22)} {...shared} />
      <TrendCard result={trend} {...shared} />
    </>
  );
}

const meta = {
  title: 'MetricCards',
  component: MetricCard,
  args: { label: 'Overall Credit Utilization' },
  decorators: [
    (Story) => (
      <div className="story-cards">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof MetricCard>;

export default meta;
type Story = StoryObj<typeof meta>;

const named = (root: HTMLElement, name: string) => within(root).getByRole('group', { name });

/** The five figures of November 22, 2025. */
export const AllFive: Story = {
  render: () => <Five />,
  play: async ({ canvasElement }) => {
    await expect(named(canvasElement, 'Days Until Reset')).toHaveTextContent('9Resets Dec 1, 00:00 UTC');
    await expect(named(canvasElement, 'Overall Credit Utilization')).toHaveTextContent(
      '82.5%412,380 of 500,000 credits',
    );
    await expect(named(canvasElement, 'Active Products')).toHaveTextContent('6 of 82 not used this period');
    await expect(named(canvasElement, 'Average Daily Usage')).toHaveTextContent('18,744.55');
    await expect(named(canvasElement, 'Trend vs Last Month')).toHaveTextContent('+12.4%Up, compared with Oct 1');
  },
};

/** Names stay, figures are on their way. */
export const AllLoading: Story = {
  render: () => <Five status="loading" />,
  play: async ({ canvasElement }) => {
    await expect(named(canvasElement, 'Average Daily Usage')).toHaveAttribute('aria-busy', 'true');
  },
};

/** Figures could not be loaded. */
export const AllFailed: Story = {
  args: { onRetry: fn() },
  render: ({ onRetry }) => <Five status="error" onRetry={() => onRetry?.()} />,
  play: async ({ args, canvas, canvasElement }) => {
    await expect(named(canvasElement, 'Days Until Reset')).toHaveTextContent('Usage could not be loaded');
    const [retry] = canvas.getAllByRole('button', { name: 'Try again' });
    if (retry) await userEvent.click(retry);
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

/** A host's own figure in the same card. */
export const OwnFigure: Story = {
  args: { label: 'Seats', value: '40', note: '3 added this month' },
  play: async ({ canvasElement }) => {
    await expect(named(canvasElement, 'Seats')).toHaveTextContent('403 added this month');
  },
};

/** Over 100 % the figure is true. */
export const UtilizationOver: Story = {
  render: () => <UtilizationCard result={{ ratio: 3.53, used: 1_765_000, included: 500_000 }} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('353%')).toBeVisible();
  },
};

/** There is no ratio of an unlimited allocation; the note says so. */
export const UtilizationUnlimited: Story = {
  render: () => <UtilizationCard result={{ ratio: null, used: 412_380, included: null }} />,
  play: async ({ canvas, canvasElement }) => {
    await expect(named(canvasElement, 'Overall Credit Utilization')).toHaveTextContent('No data');
    await expect(canvas.getByText('412,380 credits, no monthly limit')).toBeVisible();
  },
};

/** Less than last month; no colour says that this is good or bad. */
export const TrendDown: Story = {
  render: () => <TrendCard result={{ ...summary.trend, ratio: -0.307, direction: 'down' }} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('−30.7%')).toBeVisible();
    await expect(canvas.getByText(/^Down, compared with Oct 1/)).toBeVisible();
  },
};

/** The same as last month. */
export const TrendFlat: Story = {
  render: () => <TrendCard result={{ ...summary.trend, ratio: 0, direction: 'flat' }} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^No change, compared with Oct 1/)).toBeVisible();
  },
};

/** Nothing was used last month: there is nothing to compare with. */
export const TrendNone: Story = {
  render: () => <TrendCard result={{ ...summary.trend, ratio: null, direction: 'none', previous: 0 }} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^No usage to compare with, Oct 1/)).toBeVisible();
  },
};

/** A period that is over. */
export const PeriodEnded: Story = {
  render: () => <DaysUntilResetCard result={0} period={{ ...summary.period, status: 'ended' }} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Reset on Dec 1')).toBeVisible();
  },
};

/** Before the first day there is no average. */
export const AverageBeforeStart: Story = {
  render: () => (
    <AverageDailyUsageCard
      result={{ creditsPerDay: null, elapsedDays: 0, range: { start: '2025-11-01', end: '2025-11-01' } }}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The period has not begun')).toBeVisible();
  },
};

/** Days without data leave a gap in the line. */
export const AverageWithGap: Story = {
  render: () => (
    <AverageDailyUsageCard
      result={summary.averageDailyUsage}
      dailyTotals={Array.from(daily.totals.subarray(0, 22), (total, day) => (day > 8 && day < 12 ? Number.NaN : total))}
    />
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.aic-spark-line')?.getAttribute('d')).not.toMatch(/NaN/);
    await expect(canvasElement.querySelector('.aic-spark-line')?.getAttribute('d')?.split('M')).toHaveLength(3);
  },
};

/** Nothing is used, one status for all: the note says why. */
export const NoUsage: Story = {
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

/** Newer figures are on their way; this one stays. */
export const Refreshing: Story = {
  args: { status: 'refreshing', value: '82.5%', note: '412,380 of 500,000 credits' },
  play: async ({ canvas, canvasElement }) => {
    await expect(named(canvasElement, 'Overall Credit Utilization')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getByText('82.5%')).toBeVisible();
  },
};
