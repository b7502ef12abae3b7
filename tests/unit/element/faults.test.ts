import 'ai-credits-analytics/element';
import { waitFor, within } from '@testing-library/dom';
import { novemberSample } from 'ai-credits-analytics/testing';
import { afterEach, describe, expect, it } from 'vitest';

const { input, now } = novemberSample();
const NAMES = ['dashboard', 'usage-meter', 'metric-card', 'trend-chart', 'product-table', 'period-picker'];

afterEach(() => document.body.replaceChildren());

/** An element of the page with these properties, and the messages of what it tells, in their order. */
function put(name: string, properties: object): { element: HTMLElement; heard: (string | null)[] } {
  const element = document.createElement(`ai-credits-${name}`);
  const heard: (string | null)[] = [];
  element.addEventListener('aic-issues', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { issues, error }: { issues: unknown; error: Error | null } = event.detail;
    expect([issues, event.bubbles, event.composed]).toEqual([[], true, true]);
    heard.push(error && error.message);
  });
  document.body.append(Object.assign(element, { usage: input, now, ...properties }));
  return { element, heard };
}

/** What an element draws. */
function shown(element: HTMLElement): ReturnType<typeof within> {
  const box = element.shadowRoot?.firstElementChild;
  return within(box instanceof HTMLElement ? box : element);
}

describe('an element that can draw nothing tells why', () => {
  it.each(NAMES)('%s: a now and a range that are none, each once', async (name) => {
    const { element, heard } = put(name, { now: 'yesterday' });
    await waitFor(() =>
      expect(heard).toEqual(["ai-credits-analytics: now is 'yesterday'. Give an instant with Z or an offset."]),
    );
    // Drawn again with the same: nothing new to tell.
    Object.assign(element, { locale: 'de' });
    await waitFor(() => expect(element.shadowRoot?.querySelector('[lang="de"]')).not.toBeNull());
    Object.assign(element, { now, range: { start: '2025-11-05', end: '2025-11-01' } });
    await waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toBe(
      "ai-credits-analytics: range is '2025-11-05 to 2025-11-01'. " +
        'Give a day as YYYY-MM-DD, end after start, at most 3660 days.',
    );
    expect(element.shadowRoot?.querySelector('[data-aic-status="error"], button:disabled')).not.toBeNull();
  });

  it.each([
    [{ now: {} }, 'now is an object'],
    [{ now: '2025-11-22' }, "now is '2025-11-22'"],
    [{ range: 'november' }, "range is 'november'"],
    [{ range: { start: '2025-11-01' } }, "range is '2025-11-01 to none'"],
    [{ range: { start: '2000-01-01', end: '2025-01-01' } }, "range is '2000-01-01 to 2025-01-01'"],
  ])('%j', async (properties, message) => {
    const { heard } = put('trend-chart', properties);
    await waitFor(() => expect(heard).toEqual([expect.stringContaining(`ai-credits-analytics: ${message}. Give `)]));
  });
});

describe('an attribute that names none of the figures', () => {
  it.each([
    [
      'metric-card',
      'metric',
      'trendd',
      '82.5%',
      "metric is 'trendd'. Give one of days-until-reset, utilization, active-products, average-daily-usage, trend.",
    ],
    ['usage-meter', 'limit', 'inclued', '412,380', "limit is 'inclued'. Give one of included, excess."],
  ])('draws no other figure in its place: %s %s="%s"', async (name, attribute, wrong, figure, message) => {
    const { element, heard } = put(name, {});
    await waitFor(() => expect(element.shadowRoot?.textContent).toContain(figure));
    element.setAttribute(attribute, wrong);
    await waitFor(() => expect(heard).toEqual([`ai-credits-analytics: ${message}`]));
    expect(element.shadowRoot?.querySelector('[data-aic-status="error"]')).not.toBeNull();
    expect(element.shadowRoot?.textContent).not.toContain(figure);
    // An attribute without a value, as a page writes that has none yet, is the usual figure.
    element.setAttribute(attribute, '');
    await waitFor(() => expect(element.shadowRoot?.textContent).toContain(figure));
    expect(heard).toHaveLength(1);
  });

  it('offers no "Try again", which could not help', async () => {
    const { element, heard } = put('usage-meter', { limit: 'Excess', canRetry: true });
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(shown(element).queryByRole('button')).toBeNull();
    expect(shown(element).queryByRole('meter')).toBeNull();
  });
});

describe('aic-threshold', () => {
  it('is told anew where an element was removed and is put back, and not where it was only moved', async () => {
    const excess = { ...input, allowance: { included: 400_000, excessLimit: 100_000 } };
    const { element } = put('usage-meter', { usage: excess });
    const told: unknown[] = [];
    element.addEventListener('aic-threshold', (event) => {
      if (event instanceof CustomEvent) told.push([event.detail.previousState, event.detail.state]);
    });
    await waitFor(() => expect(told).toEqual([[null, 'excess']]));
    element.remove();
    document.body.append(element);
    Object.assign(element, { locale: 'de' });
    await waitFor(() => expect(element.shadowRoot?.querySelector('[lang="de"]')).not.toBeNull());
    expect(told).toHaveLength(1);
    element.remove();
    await waitFor(() => expect(element.shadowRoot?.childElementCount).toBe(0));
    document.body.append(element);
    await waitFor(() => expect(told).toHaveLength(2));
    expect(told[1]).toEqual([null, 'excess']);
  });
});
