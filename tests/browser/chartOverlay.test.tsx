import { cleanup, render, screen } from '@testing-library/react';
import { CreditsTrendChart } from 'ai-credits-analytics';
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import '../../src/styles/styles.css';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const november = dailyUsage(usage, { now });

const tooltip = () => screen.queryByRole('tooltip');

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

describe('the tooltip of the chart', () => {
  it('opens with the focus in a closed shadow root; a press in it leaves it open, and one outside closes it', async () => {
    const host = document.createElement('div');
    const container = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'closed' }).append(container);
    const root = createRoot(container);
    root.render(<CreditsTrendChart daily={november} />);
    await expect.poll(() => container.querySelector('[role="option"]')).not.toBeNull();
    const press = () => new PointerEvent('pointerdown', { bubbles: true, composed: true });
    const shown = () => container.querySelector('[role="tooltip"]');
    container.querySelector<HTMLElement>('[role="option"]')?.focus();
    await expect.poll(shown).not.toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shown()?.getAttribute('data-aic-pinned')).toBe('true');
    shown()?.dispatchEvent(press());
    await new Promise(requestAnimationFrame);
    expect(shown()?.getAttribute('data-aic-pinned')).toBe('true');
    document.body.dispatchEvent(press());
    await expect.poll(shown).toBeNull();
    root.unmount();
  });

  it('goes with a focus that moves on within the same shadow root', async () => {
    const host = document.createElement('div');
    const container = document.createElement('div');
    const next = document.createElement('button');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).append(container, next);
    const root = createRoot(container);
    root.render(<CreditsTrendChart daily={november} />);
    await expect.poll(() => container.querySelector('[role="option"]')).not.toBeNull();
    container.querySelector<HTMLElement>('[role="option"]')?.focus();
    await expect.poll(() => container.querySelector('[role="tooltip"]')).not.toBeNull();
    next.focus();
    await expect.poll(() => container.querySelector('[role="tooltip"]')).toBeNull();
    root.unmount();
  });

  it('closes with Escape, and the modal dialog of the host around it with the next', async () => {
    render(
      <dialog>
        <CreditsTrendChart daily={november} />
      </dialog>,
    );
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    screen.getAllByRole('option')[0]?.focus();
    await expect.poll(tooltip).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(tooltip()).toBeNull();
    expect(dialog?.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(dialog?.open).toBe(false);
  });

  it.each([
    ['zooms the page', 'zoom: 1.25', 1.25],
    ['makes the page smaller', 'transform: scale(0.75); transform-origin: 0 0', 0.75],
    ['zooms and scales', 'zoom: 1.25; transform: scale(1.2); transform-origin: 0 0', 1.5],
  ])('stands beside the day under the pointer where CSS %s', async (_, css, scale) => {
    document.body.style.cssText = css;
    render(<CreditsTrendChart daily={november} />);
    const plot = screen.getByRole('listbox');
    await userEvent.hover(plot, { position: { x: 200, y: 100 } });
    await expect.poll(tooltip).not.toBeNull();
    const { left, width } = plot.getBoundingClientRect();
    const rule = document.querySelector('.aic-chart-rule')?.getBoundingClientRect().left ?? 0;
    // The nearest of 30 days; 16 px away, as they are scaled.
    expect(Math.abs(rule - left - 200)).toBeLessThanOrEqual(width / 58 + 1);
    expect(Math.abs((tooltip()?.getBoundingClientRect().left ?? 0) - rule - 16 * scale)).toBeLessThanOrEqual(scale);
  });

  it.each([
    ['zoom: 1.25', 1.25],
    ['transform: scale(0.5); transform-origin: 0 0', 0.5],
  ])('tells which product was clicked where the page has %s', async (css, scale) => {
    document.body.style.cssText = css;
    const clicked: (string | null)[] = [];
    render(<CreditsTrendChart daily={november} onPointActivate={({ productId }) => clicked.push(productId)} />);
    const plot = screen.getByRole('listbox');
    const { width, bottom, top } = plot.getBoundingClientRect();
    // The lowest of the stack, 3 px of its own above the base; and nothing, 6 px under the plot's top.
    const x = Math.round(width / 3);
    await userEvent.click(plot, { position: { x, y: Math.round(bottom - top - 3 * scale) } });
    await userEvent.click(plot, { position: { x, y: Math.round(6 * scale) } });
    expect(clicked).toEqual([november.products[0]?.id, null]);
  });
});
