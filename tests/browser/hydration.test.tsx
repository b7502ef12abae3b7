import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { CreditsDashboard } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

const { usage } = createCreditUsage(novemberSample().input);

afterEach(() => vi.useRealTimers());

it('keeps the very elements of the server, which lived on another day, and then tells the day of the browser', () => {
  // Only the date is stood in for: timers and frames run as they do in a browser.
  vi.useFakeTimers({ now: new Date('2025-11-23T10:30:00Z'), toFake: ['Date'] });
  const container = document.createElement('div');
  container.innerHTML = renderToString(<CreditsDashboard usage={usage} />);
  document.body.append(container);
  const card = container.querySelector('.aic-metric');
  const path = container.querySelector('.aic-chart path');
  expect(card?.textContent).toContain('Days Until Reset9Resets Dec 1, 00:00 UTC');

  vi.setSystemTime('2025-11-30T23:00:00Z');
  const messages = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const onRecoverableError = vi.fn();
  render(<CreditsDashboard usage={usage} />, { container, hydrate: true, onRecoverableError });
  for (const spy of messages) expect(spy).not.toHaveBeenCalled();
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(container.querySelector('.aic-metric')).toBe(card);
  expect(container.querySelector('.aic-chart path')).toBe(path);
  expect(card?.textContent).toContain('Days Until Reset1Resets Dec 1, 00:00 UTC');
  container.remove();
});
