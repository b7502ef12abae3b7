import { render, screen } from '@testing-library/react';
import { CreditsDashboard, CreditsTrendChart, DaysUntilResetCard, UsageMeterCard } from 'ai-credits-analytics';
import { creditBalance, createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { describe, expect, it } from 'vitest';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const balance = creditBalance(usage, { now });

/** What plain JavaScript passes for "not there yet", whatever the types say. */
const nothing = JSON.parse('null');

describe('a figure that is not there does not bring the page down', () => {
  it('the dashboard without usage loads, be it null or left out', () => {
    const { container, rerender } = render(<CreditsDashboard usage={null} now={now} />);
    const loading = container.innerHTML;
    rerender(<CreditsDashboard {...JSON.parse('{}')} now={now} />);
    expect(screen.getByRole('region')).toHaveAttribute('data-aic-status', 'loading');
    expect(container.innerHTML).toBe(loading);
  });

  it('the chart is empty', () => {
    render(<CreditsTrendChart daily={nothing} />);
    expect(screen.getByRole('figure')).toHaveTextContent('No usage yet');
  });

  it('the meter leaves pace and run-out out of its words', () => {
    render(<UsageMeterCard limit="included" balance={balance} runOut={nothing} period={nothing} />);
    expect(screen.getByRole('group')).toHaveTextContent('87,620 remaining');
    expect(screen.getByRole('group')).not.toHaveTextContent('At this rate');
  });

  it('the days until the reset are told without its instant', () => {
    render(<DaysUntilResetCard result={9} period={nothing} />);
    expect(screen.getByRole('group')).toHaveTextContent('9Until credits reset');
  });
});
