import { cleanup, render, screen } from '@testing-library/react';
import { CreditsTrendChart } from 'ai-credits-analytics';
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

import 'ai-credits-analytics/styles.css';

import type { ReactElement } from 'react';

const { input, now } = novemberSample();
const november = dailyUsage(createCreditUsage(input).usage, { now });

/** 30 products that use 300, 299, 298 … credits a day. */
const thirty = {
  ...november,
  products: Array.from({ length: 30 }, (_, place) => ({
    id: `p${place}`,
    name: `Product ${place + 1}`,
    seriesIndex: place,
  })),
  values: Float64Array.from({ length: 900 }, (_, cell) => 300 - Math.floor(cell / 30)),
  totals: november.totals.map(() => 8565),
};

const plot = () => screen.getByRole('listbox');
const tooltip = () => screen.queryByRole('tooltip');
const boxOf = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();

/** Until the chart has been painted once, the browser has laid none of it out. */
const painted = async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** The chart over a paragraph of the host, on a page that can be scrolled. */
async function show(chart: ReactElement, width = 960) {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.style.minHeight = '3000px';
  document.body.append(box);
  render(
    <>
      {chart}
      <p>Elsewhere</p>
    </>,
    { container: box },
  );
  await painted();
}

/** Where a day stands in the plot, counted from 0. */
const placeOf = (day: number, y = 100) => ({ x: Math.max(1, (day / 29) * (boxOf(plot()).width - 1)), y });

/** Where the frame of the tests stands in the window, and by how much it is scaled. */
function inWindow(x: number, y: number) {
  const frame = boxOf(window.frameElement);
  const scale = frame.width / innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

/** A finger that comes down on a place of the page, moves up by so many pixels, and lifts. */
async function touch(x: number, y: number, up = 0) {
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    cdp().send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await send('touchStart', inWindow(x, y));
  for (let moved = 10; moved <= up; moved += 10) await send('touchMove', inWindow(x, y - moved));
  await send('touchEnd');
}

afterEach(async () => {
  cleanup();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
  await page.viewport(1024, 768);
  await userEvent.unhover(document.body);
});

describe('a finger', () => {
  it('shows the day by a tap, another by another, and hides it by a tap elsewhere', async () => {
    await show(<CreditsTrendChart daily={november} />);
    const { left, top } = boxOf(plot());
    await touch(left + placeOf(10).x, top + 100);
    await vi.waitFor(() => expect(tooltip()).toHaveTextContent('Tue, Nov 11'));
    await touch(left + placeOf(5).x, top + 100);
    await vi.waitFor(() => expect(tooltip()).toHaveTextContent('Thu, Nov 6'));
    const elsewhere = boxOf(screen.getByText('Elsewhere'));
    await touch(elsewhere.left + 10, elsewhere.top + 5);
    await vi.waitFor(() => expect(tooltip()).toBeNull());
  });

  it('scrolls the page from within the plot', async () => {
    await page.viewport(1024, 500);
    await show(<CreditsTrendChart daily={november} />);
    expect(getComputedStyle(plot()).touchAction).toBe('pan-y');
    const { left, top } = boxOf(plot());
    await touch(left + 300, top + 250, 150);
    await vi.waitFor(() => expect(window.scrollY).toBeGreaterThan(80));
  });

  it('tells the host of the point it taps, once', async () => {
    const onPointActivate = vi.fn();
    await show(<CreditsTrendChart daily={november} onPointActivate={onPointActivate} />, 360);
    const { left, bottom } = boxOf(plot());
    await touch(left + placeOf(10).x, bottom - 6);
    await vi.waitFor(() => expect(onPointActivate).toHaveBeenCalledTimes(1));
    expect(onPointActivate).toHaveBeenCalledWith({ day: '2025-11-11', productId: 'agent-os', credits: 8190 });
  });

  it('scrolls the list under the plot to the last product', async () => {
    await show(<CreditsTrendChart daily={thirty} />, 320);
    const { left, top } = boxOf(plot());
    await touch(left + 100, top + 100);
    const list = await screen.findByRole('group', { name: /Nov \d+$/ });
    list.scrollIntoView({ block: 'center' });
    const { left: start, bottom } = boxOf(list);
    await touch(start + 60, bottom - 20, 200);
    await vi.waitFor(() => expect(list.scrollTop).toBeGreaterThan(80));
  });
});

describe('what can be hit', () => {
  it.each([1152, 320])('is the whole height and width of the plot, %i px wide', async (width) => {
    await page.viewport(1280, 768);
    await show(<CreditsTrendChart daily={november} />, width);
    const areas = boxOf(document.querySelector('[data-aic-part="plot"]'));
    const { left, right, top, bottom } = boxOf(plot());
    expect([left, right, bottom]).toEqual([areas.left, areas.right, areas.bottom]);
    expect(top).toBeLessThanOrEqual(areas.top);
    for (const day of [0, 15, 29]) {
      const x = left + placeOf(day).x;
      for (const y of [areas.top + 1, areas.bottom - 1])
        expect(document.elementFromPoint(x, y)?.closest('[role="listbox"]')).toBe(plot());
    }
  });

  it('is 24 px square at least, of every button', async () => {
    await show(<CreditsTrendChart daily={thirty} />, 320);
    const sizes = screen.getAllByRole('button').map((button) => boxOf(button));
    expect(sizes).toHaveLength(10);
    for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});

describe('a mouse', () => {
  it('shows a day by resting on it; Escape puts it away, the pointer stays, and a move brings it back', async () => {
    await show(<CreditsTrendChart daily={november} />);
    await userEvent.hover(plot(), { position: placeOf(10) });
    expect(tooltip()).toHaveTextContent('Tue, Nov 11');
    await userEvent.keyboard('{Escape}');
    expect(tooltip()).toBeNull();
    expect(plot().matches(':hover')).toBe(true);
    await userEvent.hover(plot(), { position: placeOf(12) });
    expect(tooltip()).toHaveTextContent('Thu, Nov 13');
  });

  it('keeps a day open by a click, and may then leave the plot, enter the tooltip and scroll its list', async () => {
    await show(<CreditsTrendChart daily={thirty} />);
    await userEvent.hover(plot(), { position: placeOf(10) });
    // Before the click the tooltip is in nobody's way.
    expect(getComputedStyle(tooltip() ?? plot()).pointerEvents).toBe('none');
    await userEvent.click(plot(), { position: placeOf(10) });
    const list = screen.getByRole('group', { name: 'Tue, Nov 11' });
    // On its way it passes other days.
    await userEvent.hover(plot(), { position: placeOf(9) });
    await userEvent.hover(list, { position: { x: 80, y: 60 } });
    expect(list.matches(':hover')).toBe(true);
    expect(tooltip()).toHaveTextContent('Tue, Nov 11');
    const { x, y } = inWindow(boxOf(list).left + 80, boxOf(list).top + 60);
    await cdp().send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: 2000 });
    await vi.waitFor(() => expect(list.scrollTop).toBe(list.scrollHeight - list.clientHeight));
    expect(list.lastElementChild).toHaveTextContent('Product 30');
    await userEvent.hover(screen.getByRole('heading'));
    expect(tooltip()).toHaveTextContent('Tue, Nov 11');
    await userEvent.keyboard('{Escape}');
    expect(tooltip()).toBeNull();
  });

  it('lets go of the day it kept open by a second click there, and takes another by a click there', async () => {
    await show(<CreditsTrendChart daily={november} />);
    await userEvent.click(plot(), { position: placeOf(10) });
    await userEvent.click(plot(), { position: placeOf(20) });
    expect(tooltip()).toHaveTextContent('Fri, Nov 21');
    expect(tooltip()).toHaveAttribute('data-aic-pinned', 'true');
    await userEvent.click(plot(), { position: placeOf(20) });
    expect(tooltip()).not.toHaveAttribute('data-aic-pinned');
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(tooltip()).toBeNull();
  });

  it('tells the host which product lies under it, and that it has left', async () => {
    const onHighlightedProductChange = vi.fn();
    await show(<CreditsTrendChart daily={november} onHighlightedProductChange={onHighlightedProductChange} />);
    const { height } = boxOf(plot());
    await userEvent.hover(plot(), { position: placeOf(10, height - 8) });
    await userEvent.hover(plot(), { position: placeOf(12, height - 8) });
    await userEvent.hover(plot(), { position: placeOf(12, 30) });
    await userEvent.hover(plot(), { position: placeOf(12, height - 8) });
    await userEvent.hover(screen.getByRole('heading'));
    expect(onHighlightedProductChange.mock.calls).toEqual([['agent-os'], [null], ['agent-os'], [null]]);
  });
});
