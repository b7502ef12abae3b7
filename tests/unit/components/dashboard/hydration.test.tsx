import { render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CreditsDashboard, CreditsProvider } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

const machineZone = process.env['TZ'];
const { usage } = createCreditUsage(novemberSample().input);

/** The machine's own zone and clock: Node reads TZ anew when it is set. */
function standIn(zone: string, instant: string): void {
  process.env['TZ'] = zone;
  vi.setSystemTime(instant);
  if (new Intl.DateTimeFormat().resolvedOptions().timeZone !== zone)
    throw new Error(`This machine does not move to ${zone}.`);
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

function daysUntilReset(): HTMLElement {
  return screen.getByRole('group', { name: 'Days Until Reset' });
}

describe('a page rendered on a server', () => {
  it.each([
    ['in English', 'en'],
    ['in Arabic', 'ar'],
  ])('is taken over by a browser of another zone and another day without a word, %s', (_label, locale) => {
    const page = (
      <StrictMode>
        <CreditsProvider locale={locale}>
          <CreditsDashboard usage={usage} />
        </CreditsProvider>
      </StrictMode>
    );
    standIn('Pacific/Kiritimati', '2025-11-22T13:00:00Z');
    const container = document.createElement('div');
    container.innerHTML = renderToString(page);
    document.body.append(container);
    // The server shows the day of the data's last refresh, whatever its own clock and zone say: here it is November 23.
    expect(within(daysUntilReset()).getByText(locale === 'en' ? '9' : /[9٩]/)).toBeVisible();

    standIn('America/Los_Angeles', '2025-11-24T02:00:00Z');
    const messages = vi.spyOn(console, 'error').mockImplementation(() => {});
    const warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
    // In jsdom's document React 18 warns of layout effects while it renders for a server; where there is none, as in
    // tests/package, nothing is said.
    messages.mockClear();
    warnings.mockClear();
    const onRecoverableError = vi.fn();
    render(page, { container, hydrate: true, onRecoverableError });
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(messages).not.toHaveBeenCalled();
    expect(warnings).not.toHaveBeenCalled();
    // Once mounted the clock rules: it is November 24 in UTC, though November 23 in Los Angeles.
    expect(within(daysUntilReset()).getByText(locale === 'en' ? '7' : /[7٧]/)).toBeVisible();
    container.remove();
  });

  it('holds no style attribute, which a strict policy would block', () => {
    expect(renderToString(<CreditsDashboard usage={usage} />)).not.toContain('style=');
  });

  it('says how old its data is without asking the clock', () => {
    vi.setSystemTime('2031-05-05T12:00:00Z');
    expect(renderToString(<CreditsDashboard usage={usage} />)).toContain('Updated just now.');
  });
});
