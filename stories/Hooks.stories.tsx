import {
  CreditsTrendChart,
  MetricCard,
  UsageMeterCard,
  useCreditBalance,
  useDailyUsage,
  useDaysUntilReset,
  useRunOut,
} from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect } from 'storybook/test';

import './hooks.css';

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CreditUsage, Now } from 'ai-credits-analytics';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

/** A host's own page: hooks give results, components draw them, and the sentence is the host's. */
function OwnPage(props: { usage: CreditUsage; now: Now }) {
  const balance = useCreditBalance(props.usage, { now: props.now });
  const runOut = useRunOut(props.usage, { now: props.now });
  const days = useDaysUntilReset(props.usage, { now: props.now });
  const daily = useDailyUsage(props.usage, { now: props.now, range: { start: '2025-11-09', end: '2025-11-23' } });
  return (
    <main className="story-stack">
      <UsageMeterCard limit="included" balance={balance} runOut={runOut} headingLevel={2} />
      <MetricCard label="Before the reset" value={`${days} days`} note={`Used up by ${runOut.day}`} headingLevel={2} />
      <CreditsTrendChart daily={daily} title="The last two weeks" />
    </main>
  );
}

const meta = { title: 'Hooks', component: OwnPage, args: { usage, now } } satisfies Meta<typeof OwnPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Four hooks and three components make a page of one's own. */
export const PageOfOnesOwn: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter', { name: 'Credits Used and Remaining' })).toBeVisible();
    await expect(canvas.getByText('9 days')).toBeVisible();
    await expect(canvas.getByText('Used up by 2025-11-27')).toBeVisible();
    await expect(canvas.getByRole('figure', { name: 'The last two weeks' })).toBeVisible();
  },
};
