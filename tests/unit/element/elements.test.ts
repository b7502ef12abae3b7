import 'ai-credits-analytics/element';
import { screen, waitFor, within } from '@testing-library/dom';
import { novemberSample } from 'ai-credits-analytics/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { defineElements } from '../../../src/element/defineElements';
import { elementSpecs } from '../../../src/element/elementSpecs';

const { input, now } = novemberSample();
const excess = { ...input, allowance: { included: 400_000, excessLimit: 100_000 } };

afterEach(() => document.body.replaceChildren());

/** What an element draws: Testing Library looks into no shadow root by itself. */
function shown(element: HTMLElement): ReturnType<typeof within> {
  const box = element.shadowRoot?.firstElementChild;
  return within(box instanceof HTMLElement ? box : element);
}

describe('custom elements', () => {
  it('are defined by the import, and a second time nothing happens', () => {
    const before = elementSpecs.map(({ name }) => customElements.get(name));
    expect(before.every((defined) => defined !== undefined)).toBe(true);
    defineElements();
    expect(elementSpecs.map(({ name }) => customElements.get(name))).toEqual(before);
  });

  it('draw their figures without constructed style sheets too', async () => {
    const dashboard = document.createElement('ai-credits-dashboard');
    dashboard.usage = input;
    dashboard.now = now;
    document.body.append(dashboard);
    await waitFor(() => shown(dashboard).getByRole('table'));
    expect(shown(dashboard).getAllByRole('meter')[0]).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('412,380'),
    );
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('draw once for all that is set in one go', async () => {
    const card = document.createElement('ai-credits-metric-card');
    document.body.append(card);
    card.usage = excess;
    card.now = now;
    card.setAttribute('locale', 'de');
    card.locale = 'en';
    const heard = vi.fn();
    card.addEventListener('aic-issues', heard);
    card.usage = input;
    await waitFor(() => shown(card).getByText('82.5%'));
    expect(heard).not.toHaveBeenCalled();
    card.headingLevel = 5;
    await waitFor(() => shown(card).getByRole('heading', { level: 5 }));
  });

  it('keep an attribute and its property together', () => {
    const chart = document.createElement('ai-credits-trend-chart');
    chart.setAttribute('max-products', '3');
    chart.toggleAttribute('has-patterns', true);
    expect([chart.maxProducts, chart.hasPatterns, chart.mode]).toEqual([3, true, undefined]);
    chart.removeAttribute('has-patterns');
    expect(chart.hasPatterns).toBeUndefined();
  });

  it('answer a listener that gives other usage at once', async () => {
    const meter = document.createElement('ai-credits-usage-meter');
    meter.now = now;
    meter.usage = { records: [], allowance: { included: -1, excessLimit: 0 } };
    const states: unknown[] = [];
    meter.addEventListener('aic-issues', ({ detail }) => {
      expect(detail.error?.message).toMatch(/^ai-credits-analytics: allowance/);
      meter.usage = excess;
    });
    meter.addEventListener('aic-threshold', ({ detail }) => states.push([detail.previousState, detail.state]));
    document.body.append(meter);
    await waitFor(() => expect(states).toEqual([[null, 'excess']]));
    expect(shown(meter).getByRole('meter')).toHaveAttribute('aria-valuetext', expect.stringContaining('412,380'));
  });

  it('empty their shadow root when they leave the document, and fill it again', async () => {
    const card = document.createElement('ai-credits-metric-card');
    Object.assign(card, { usage: input, now });
    document.body.append(card);
    await waitFor(() => shown(card).getByText('82.5%'));
    card.remove();
    await waitFor(() => expect(card.shadowRoot?.childElementCount).toBe(0));
    document.body.append(card);
    await waitFor(() => shown(card).getByText('82.5%'));
  });

  it.each(['dashboard', 'usage-meter', 'metric-card', 'trend-chart', 'product-table', 'period-picker'])(
    '%s says that it has failed where a property throws as it is read',
    async (name) => {
      const refuse = (): never => {
        throw new Error('no');
      };
      const range = Object.defineProperty({}, 'start', { enumerable: true, get: refuse });
      const annotations = [Object.defineProperty({}, 'day', { enumerable: true, get: refuse })];
      const hostileNow = Object.defineProperty({}, Symbol.toStringTag, { get: refuse });
      const element = document.createElement(`ai-credits-${name}`);
      const heard: unknown[] = [];
      element.addEventListener('aic-issues', ({ detail }) => heard.push(detail.error?.message));
      Object.assign(element, { usage: input, now, annotations });
      document.body.append(element);
      for (const properties of [{ range }, { range: undefined, now: hostileNow }]) {
        Object.assign(element, properties);
        await waitFor(() => expect(heard).toEqual(['no']));
        expect(element.shadowRoot?.querySelector('.aic-root')).not.toBeNull();
        heard.length = 0;
      }
    },
  );

  it('see what has changed in an object that is set again, and only then', async () => {
    const card = document.createElement('ai-credits-metric-card');
    const theme = { '--aic-space-4': '12px' };
    const messages = { metrics: { utilization: 'First' } };
    Object.assign(card, { usage: input, now, theme, messages });
    document.body.append(card);
    await waitFor(() => shown(card).getByText('82.5%'));
    const space = () =>
      card.shadowRoot?.querySelector<HTMLElement>('.aic-root')?.style.getPropertyValue('--aic-space-4');
    expect([space(), card.theme === theme, card.messages === messages]).toEqual(['12px', true, true]);
    theme['--aic-space-4'] = '7px';
    messages.metrics.utilization = 'Second';
    card.headingLevel = 5;
    await waitFor(() => shown(card).getByRole('heading', { level: 5, name: 'First' }));
    expect(space()).toBe('12px');
    card.theme = theme;
    card.messages = messages;
    await waitFor(() => shown(card).getByRole('heading', { name: 'Second' }));
    expect(space()).toBe('7px');
  });
});
