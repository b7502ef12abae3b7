import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CreditsDashboard, CreditsProvider } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import 'ai-credits-analytics/styles.css';

import type { ReactElement } from 'react';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

/** Renders in a container of that width, as a column of a host's page would be. */
function renderAt(width: number, page: ReactElement) {
  const container = document.createElement('div');
  container.style.inlineSize = `${width}px`;
  document.body.append(container);
  return render(page, { container });
}

function boxes(selector: string): { x: number; y: number; width: number; height: number }[] {
  return Array.from(document.querySelectorAll(selector), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  });
}

/** Number of boxes in each row, from the top. */
function rows(selector: string): number[] {
  const tops = boxes(selector).map(({ y }) => y);
  return [...new Set(tops)].map((top) => tops.filter((y) => y === top).length);
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

describe('the page in a container', () => {
  it.each([
    [1232, [2], [5]],
    [1080, [2], [3, 2]],
    [760, [2], [3, 2]],
    [759, [1, 1], [3, 2]],
    [601, [1, 1], [3, 2]],
    [600, [1, 1], [1, 1, 1, 1, 1]],
    [288, [1, 1], [1, 1, 1, 1, 1]],
  ])('of %i px has its meters in rows of %j and its figures in rows of %j', (width, meters, metrics) => {
    renderAt(width, <CreditsDashboard usage={usage} now={now} />);
    expect(rows('.aic-meter')).toEqual(meters);
    expect(rows('.aic-metric')).toEqual(metrics);
  });

  it.each([
    ['English', 'en', undefined],
    ['German', 'de', de],
    ['Arabic', 'ar', ar],
  ])('of 288 px is never wider than it in %s', (_label, locale, messages) => {
    const { container } = renderAt(
      288,
      <CreditsProvider locale={locale} messages={messages} now={now}>
        <CreditsDashboard usage={usage} hasIdleProducts />
      </CreditsProvider>,
    );
    expect(container.scrollWidth).toBe(288);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });

  it('puts title and controls in one line where there is room, and the controls under the title where not', () => {
    renderAt(700, <CreditsDashboard usage={usage} now={now} />);
    const title = () => screen.getByRole('heading', { name: 'Monthly Credit Usage' }).getBoundingClientRect();
    const button = () => screen.getByRole('button', { name: 'Export' }).getBoundingClientRect();
    expect(button().top).toBeLessThan(title().bottom);
    screen.getByRole('region').parentElement?.style.setProperty('inline-size', '320px');
    expect(button().top).toBeGreaterThanOrEqual(title().bottom);
    expect(Math.round(button().width)).toBe(32);
  });
});

describe('controls at the top of a narrow page', () => {
  it('are as high as each other where the period takes two lines', () => {
    renderAt(
      256,
      <CreditsProvider locale="de" messages={de} now={now}>
        <CreditsDashboard usage={usage} />
      </CreditsProvider>,
    );
    const [period] = boxes('.aic-period-button');
    const [download] = boxes('.aic-dashboard-export');
    expect(period?.height).toBeGreaterThan(40);
    expect(download).toMatchObject({ y: period?.y, height: period?.height });
  });

  it('keep 10 px around an icon alone with text twice as large', () => {
    document.documentElement.style.fontSize = '32px';
    renderAt(500, <CreditsDashboard usage={usage} now={now} />);
    const [download] = boxes('.aic-dashboard-export');
    const [icon] = boxes('.aic-dashboard-export .aic-icon');
    expect(download?.width).toBe(52);
    expect(icon).toMatchObject({ x: (download?.x ?? 0) + 10, width: 32 });
  });
});

it.each([
  ['English', 'en', undefined],
  ['Arabic', 'ar', ar],
])('the days in figures have units under units, and heads over them, in %s', async (_label, locale, messages) => {
  renderAt(
    1200,
    <CreditsProvider locale={locale} messages={messages} now={now}>
      <CreditsDashboard usage={usage} />
    </CreditsProvider>,
  );
  const button = document.querySelector('.aic-chart-table-button');
  if (button) await userEvent.click(button);
  const right = (cell: Element) => {
    const letters = document.createRange();
    letters.selectNodeContents(cell);
    return Math.round(letters.getBoundingClientRect().right);
  };
  for (const column of [2, 3, 4, 5, 6, 7, 8]) {
    const cells = document.querySelectorAll(`.aic-chart-table tr > .aic-chart-number:nth-child(${column})`);
    const known = [...cells].filter((cell) => !cell.matches('[colspan]'));
    expect(known).toHaveLength(24);
    expect(new Set(known.map(right)).size, `right edges in column ${column}`).toBe(1);
  }
});

describe('from loading to loaded', () => {
  const SECTIONS =
    '.aic-dashboard-header, .aic-dashboard-export, .aic-meter, .aic-metric, .aic-chart, .aic-table-card, .aic-dashboard-footer';

  it.each([1232, 1000, 760])('no section moves or changes its size in a container of %i px', (width) => {
    const { rerender } = renderAt(width, <CreditsDashboard usage={null} now={now} status="loading" hasIdleProducts />);
    const loading = boxes(SECTIONS);
    expect(loading).toHaveLength(12);
    rerender(<CreditsDashboard usage={usage} now={now} hasIdleProducts />);
    expect(boxes(SECTIONS)).toEqual(loading);
    rerender(<CreditsDashboard usage={usage} now={now} status="refreshing" hasIdleProducts />);
    expect(boxes(SECTIONS)).toEqual(loading);
  });
});

describe('200 pages mounted and unmounted', () => {
  it('leave no timer, listener, observer or element behind', () => {
    const timers = [vi.spyOn(window, 'setTimeout'), vi.spyOn(window, 'clearTimeout')] as const;
    const listeners = [window, document].map(
      (target) => [vi.spyOn(target, 'addEventListener'), vi.spyOn(target, 'removeEventListener')] as const,
    );
    const observers = [
      vi.spyOn(ResizeObserver.prototype, 'observe'),
      vi.spyOn(ResizeObserver.prototype, 'disconnect'),
    ] as const;
    const standing = () => {
      const cleared = new Set(timers[1].mock.calls.map(([id]) => id));
      return {
        // A shorter one fires by itself before long; the clock waits for minutes.
        timers: timers[0].mock.calls.filter(
          ([, wait], call) => Number(wait) >= 1000 && !cleared.has(timers[0].mock.results[call]?.value),
        ).length,
        listeners: listeners.reduce((sum, [on, off]) => sum + on.mock.calls.length - off.mock.calls.length, 0),
        observers: observers[0].mock.calls.length - observers[1].mock.calls.length,
      };
    };
    // Without `now`, so that the clock runs; with a range, so that the chart has something to measure.
    const page = (
      <StrictMode>
        <CreditsDashboard usage={usage} range={{ start: '2025-11-01', end: '2025-12-01' }} />
      </StrictMode>
    );
    // What React itself keeps for good, listeners of the document, is there after the first.
    render(page).unmount();
    const before = standing();
    const elements = document.querySelectorAll('*').length;
    const { unmount } = render(page);
    const mounted = standing();
    expect(mounted.timers).toBeGreaterThan(before.timers);
    expect(mounted.listeners).toBeGreaterThan(before.listeners);
    expect(mounted.observers).toBeGreaterThan(before.observers);
    unmount();
    for (let cycle = 0; cycle < 200; cycle += 1) render(page).unmount();
    document.body.replaceChildren();
    expect(standing()).toEqual(before);
    expect(document.querySelectorAll('*').length).toBeLessThanOrEqual(elements);
  }, 120_000);
});
