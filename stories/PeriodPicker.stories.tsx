import { PeriodPicker } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect, fireEvent, fn, userEvent } from 'storybook/test';

import './period.css';

import type { Meta, StoryObj } from '@storybook/react-vite';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

const meta = {
  title: 'PeriodPicker',
  component: PeriodPicker,
  args: { usage, now, onChange: fn() },
  decorators: [(Story) => <div className="story-period">{Story()}</div>],
} satisfies Meta<typeof PeriodPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The current billing period, all of it. */
export const ThisPeriod: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'This period: Nov 1 – Nov 30' })).toBeVisible();
  },
};

/** Open: each period with its days. */
export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('option', { selected: true })).toHaveTextContent('This period Nov 1 – Nov 30');
    await expect(canvas.getByRole('option', { name: 'Last 90 days Aug 25 – Nov 22' })).toBeVisible();
  },
};

/** One chosen: the button names it, and has the focus again. */
export const Chosen: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await userEvent.click(canvas.getByRole('option', { name: /^Last 7 days/ }));
    await expect(canvas.getByRole('button', { name: 'Last 7 days: Nov 16 – Nov 22' })).toHaveFocus();
    await expect(args.onChange).toHaveBeenCalledWith({ start: '2025-11-16', end: '2025-11-23' }, 'last-7-days');
  },
};

/** By keyboard alone. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(canvas.getByRole('option', { name: /^Last period/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('button', { expanded: false })).toHaveFocus();
  },
};

/** Days of one's own, across two years. */
export const CustomRange: Story = {
  args: { value: { start: '2024-12-20', end: '2025-11-11' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Custom range: Dec 20, 2024 – Nov 10, 2025' }));
    await expect(canvas.getByLabelText('From')).toHaveValue('2024-12-20');
    await expect(canvas.getByLabelText('To')).toHaveValue('2025-11-10');
  },
};

/** The end before the start: a message, and nothing changes. */
export const EndBeforeStart: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await userEvent.click(canvas.getByRole('option', { name: 'Custom range' }));
    await fireEvent.change(canvas.getByLabelText('To'), { target: { value: '2025-10-31' } });
    await userEvent.click(canvas.getByRole('button', { name: 'Apply' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('The last day must not be before the first.');
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** At the end of a row, 320 px wide: still seen whole. */
export const NarrowAtTheEnd: Story = {
  args: { className: 'story-period-end' },
  globals: { width: '320' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    const { left, right } = canvas.getByRole('dialog').getBoundingClientRect();
    await expect(left).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
};

/** German. */
export const German: Story = {
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Dieser Zeitraum: 1. Nov. – 30. Nov.' }));
    await expect(canvas.getByRole('option', { name: /^Letzte 7 Tage/ })).toBeVisible();
  },
};

/** Right to left. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /هذه الفترة/ }));
    await expect(canvas.getByRole('option', { name: /الفترة السابقة/ })).toBeVisible();
  },
};

/** Until the usage is there, nothing can be chosen. */
export const Loading: Story = {
  args: { usage: undefined, status: 'loading' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Period' })).toBeDisabled();
  },
};
