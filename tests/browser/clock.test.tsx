import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CreditsDashboard } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

const { input } = novemberSample();
const { usage } = createCreditUsage(input);

const reset = () => screen.getByRole('group', { name: 'Days Until Reset' });
const picker = () => screen.getByRole('button', { name: /This period/ });

// The browser runs in Asia/Kolkata, where it is already the next morning.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('a page left open', () => {
  it('counts down at midnight of the billing zone and tells to the minute how old its data is', () => {
    vi.setSystemTime('2025-11-22T23:58:30Z');
    render(<CreditsDashboard usage={usage} />);
    expect(reset()).toHaveTextContent('Days Until Reset9');
    expect(screen.getByText(/Updated 11 hours ago\./)).toBeVisible();
    act(() => vi.advanceTimersByTime(89_999));
    expect(reset()).toHaveTextContent('Days Until Reset9');
    act(() => vi.advanceTimersByTime(1));
    expect(reset()).toHaveTextContent('Days Until Reset8');
    expect(screen.getByText(/Updated 12 hours ago\./)).toBeVisible();
  });

  it('shows the new period after the reset', () => {
    vi.setSystemTime('2025-11-30T23:59:59Z');
    render(<CreditsDashboard usage={usage} />);
    expect(picker()).toHaveTextContent('Nov 1 – Nov 30');
    expect(reset()).toHaveTextContent('Days Until Reset1');
    act(() => vi.advanceTimersByTime(1_000));
    expect(picker()).toHaveTextContent('Dec 1 – Dec 31');
    expect(reset()).toHaveTextContent('Days Until Reset31');
    expect(screen.getByRole('group', { name: 'Credits Used and Remaining' })).toHaveTextContent('0 of 500,000 used');
  });

  it('is right again as soon as a computer that slept shows it', () => {
    vi.setSystemTime('2025-11-22T12:00:00Z');
    render(<CreditsDashboard usage={usage} />);
    vi.setSystemTime('2025-11-25T06:00:00Z');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    expect(reset()).toHaveTextContent('Days Until Reset6');
    expect(screen.getByText(/Updated 2 days ago\./)).toBeVisible();
  });
});
