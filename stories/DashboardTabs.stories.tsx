import { DashboardTabs, PeriodPicker } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect, fn, userEvent } from 'storybook/test';

import type { Meta, StoryObj } from '@storybook/react-vite';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

const meta = {
  title: 'DashboardTabs',
  component: DashboardTabs,
  args: {
    label: 'Analytics',
    tabs: [
      { id: 'cms', label: 'CMS', content: <p>1,204 pages published</p> },
      { id: 'ai-credits', label: 'AI Credits', content: <p>412,380 credits used</p> },
      { id: 'workflows', label: 'Workflows', content: <p>86 runs</p> },
    ],
    onSelect: fn(),
  },
} satisfies Meta<typeof DashboardTabs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first dashboard. */
export const First: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('tablist', { name: 'Analytics' })).toBeVisible();
    await expect(canvas.getByRole('tabpanel', { name: 'CMS' })).toHaveTextContent('1,204 pages published');
  },
};

/** Another one, a click away; only its panel is mounted. */
export const Switched: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'AI Credits' }));
    await expect(canvas.getByRole('tabpanel', { name: 'AI Credits' })).toHaveTextContent('412,380 credits used');
    await expect(canvas.queryByText('1,204 pages published')).toBeNull();
    await expect(args.onSelect).toHaveBeenCalledWith('ai-credits');
  },
};

/** By keyboard: arrows go round and select at once. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: 'Workflows' })).toHaveFocus();
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('86 runs');
  },
};

/** Right to left: the next tab is to the left. */
export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: 'AI Credits' })).toHaveFocus();
  },
};

/** With a period picker at the end of the row. */
export const WithActions: Story = {
  args: { defaultSelectedId: 'ai-credits', actions: <PeriodPicker usage={usage} now={now} /> },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'This period: Nov 1 – Nov 30' })).toBeVisible();
  },
};

/** In 320 px the tabs have a row of their own. */
export const Narrow: Story = {
  args: { ...WithActions.args },
  globals: { width: '320' },
  play: async ({ canvas }) => {
    const tabs = canvas.getByRole('tablist').getBoundingClientRect();
    const picker = canvas.getByRole('button', { name: 'This period: Nov 1 – Nov 30' }).getBoundingClientRect();
    await expect(picker.top).toBeGreaterThanOrEqual(tabs.bottom);
    await expect(picker.right).toBeLessThanOrEqual(tabs.right + 1);
  },
};
