import { act, cleanup, render, screen, within } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import axe from 'axe-core';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import 'ai-credits-analytics/styles.css';

import type { ReactElement } from 'react';

const { input, now } = novemberSample();
const november = dailyUsage(createCreditUsage(input).usage, { now });

const plot = () => screen.getByRole('listbox');
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
const parts = (name: string) => [...document.querySelectorAll(`[data-aic-part="${name}"]`)];

/** Renders in a box of that width and waits until the chart has measured itself. */
async function show(chart: ReactElement, width = 960) {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  const view = render(chart, { container: box });
  // Wide charts say more beside today's rule once they know that they are wide.
  if (width > 720) await vi.waitFor(() => expect(parts('plot')[0]).toHaveTextContent(/Today, partial|جزئي/));
  return { ...view, box };
}

/** Puts the mouse on a day, counted from the left. */
async function hover(day: number, dayCount = 30) {
  const { width, height } = plot().getBoundingClientRect();
  await userEvent.hover(plot(), {
    position: { x: Math.max(1, Math.min(width - 1, (day / (dayCount - 1)) * width)), y: height / 2 },
  });
}

afterEach(async () => {
  cleanup();
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
  await page.viewport(1024, 768);
  await userEvent.unhover(document.body);
});

describe('by keyboard', () => {
  it('speaks the day that each key leads to, from one tab stop', async () => {
    await show(<CreditsTrendChart daily={november} />);
    screen.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.keyboard('{Tab}');
    expect(focused()).toMatch(/^Sat, Nov 22, today, partial: 7,140 credits\./);
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toMatch(/^Fri, Nov 21: 12,442 credits\./);
    await userEvent.keyboard('{PageUp}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(focused()).toBe(
      'Tue, Nov 11: 23,970 credits. Agent OS 8,190, 34.2%. Writing Assistant 5,512, 23.0%. ' +
        'Translate 3,537, 14.7%. And 3 more products.',
    );
    await userEvent.keyboard('{Home}');
    expect(focused()).toMatch(/^Sat, Nov 1: 13,270 credits\./);
    await userEvent.keyboard('{ArrowRight}{PageDown}');
    expect(focused()).toMatch(/^Sun, Nov 9: /);
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Sun, Nov 30: still to come.');
    expect(screen.getByRole('tooltip')).toHaveTextContent('Sun, Nov 30Still to come');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.closest('.aic-chart')).toBeNull();
  });

  it('leaves backwards in one step too, wherever the focus went in between', async () => {
    await show(<CreditsTrendChart daily={november} />);
    screen.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.keyboard('{Tab}{ArrowLeft}{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Image Studio' }));
    await userEvent.keyboard('{Tab}');
    expect(focused()).toMatch(/^Fri, Nov 21/);
  });

  it('shows the tooltip with the focus and hides it with Escape, which leaves the focus where it is', async () => {
    await show(<CreditsTrendChart daily={november} />);
    screen.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('tooltip')).toHaveTextContent('Total7,140100%');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(focused()).toMatch(/^Sat, Nov 22/);
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tooltip')).toHaveTextContent('Fri, Nov 21');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('follows the eye where time runs from right to left: left is later', async () => {
    await show(
      <CreditsProvider locale="ar" messages={ar}>
        <CreditsTrendChart daily={november} />
      </CreditsProvider>,
    );
    screen.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.keyboard('{Tab}{ArrowRight}');
    expect(focused()).toContain('21 نوفمبر');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focused()).toContain('23 نوفمبر');
  });

  it('prevents the keys it handles and no others', async () => {
    await show(<CreditsTrendChart daily={november} />);
    const prevented: string[] = [];
    const note = (event: KeyboardEvent) => {
      if (event.defaultPrevented) prevented.push(event.key);
    };
    window.addEventListener('keydown', note);
    screen.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.keyboard('{Tab}{ArrowUp}a{Control>}{ArrowLeft}{/Control}{Alt>}{Home}{/Alt}{PageUp}{ArrowLeft}');
    window.removeEventListener('keydown', note);
    expect(prevented).toEqual(['ArrowUp', 'PageUp', 'ArrowLeft']);
    expect(focused()).toMatch(/^Nov 14, 2025, Agent OS: 5,765 credits/);
  });

  it('keeps focus and day when newer data arrives, and speaks its figures', async () => {
    const { rerender } = await show(<CreditsTrendChart daily={november} />);
    screen.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.keyboard('{Tab}{ArrowLeft}');
    const focus = document.activeElement;
    const values = november.values.map((credits) => credits * 2);
    rerender(<CreditsTrendChart daily={{ ...november, values, totals: november.totals.map((total) => total * 2) }} />);
    expect(document.activeElement).toBe(focus);
    expect(focused()).toMatch(/^Fri, Nov 21: 24,884 credits\./);
  });
});

describe('by pointer', () => {
  it('lands on the day under it, as the keyboard does', async () => {
    await show(<CreditsTrendChart daily={november} />);
    await hover(10);
    expect(screen.getByRole('tooltip')).toHaveTextContent('Tue, Nov 11');
    await userEvent.click(plot(), { position: { x: (plot().clientWidth * 5) / 29, y: 100 } });
    expect(focused()).toMatch(/^Thu, Nov 6/);
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Fri, Nov 7/);
  });

  it('shows a rule at the day with a dot on the edge of each area, and a tooltip that lies on neither', async () => {
    await show(<CreditsTrendChart daily={november} />);
    const surface = plot().getBoundingClientRect();
    for (const day of [0, 1, 15, 27, 21]) {
      await hover(day);
      const rule = parts('point')[0]?.querySelector('line')?.getBoundingClientRect();
      const tooltip = screen.getByRole('tooltip').getBoundingClientRect();
      const at = surface.left + (day / 29) * surface.width;
      expect(Math.abs((rule?.left ?? 0) - at)).toBeLessThan(1.5);
      expect(tooltip.right < at || tooltip.left > at).toBe(true);
      expect(tooltip.left >= surface.left - 1 && tooltip.right <= surface.right + 1).toBe(true);
    }
    expect(parts('point')[0]?.querySelectorAll('circle')).toHaveLength(6);
  });

  it.each(['en', 'ar'])('ends every figure of the tooltip at one line, in %s', async (locale) => {
    await show(
      <CreditsProvider locale={locale} messages={locale === 'ar' ? ar : undefined}>
        <CreditsTrendChart daily={november} />
      </CreditsProvider>,
    );
    await hover(10);
    const ends = [...screen.getByRole('tooltip').querySelectorAll('.aic-chart-tooltip-figure')].map((figure) => {
      const digits = document.createRange();
      digits.selectNodeContents(figure);
      return Math.round(digits.getBoundingClientRect().right);
    });
    // The head, six products and the total.
    expect(ends).toHaveLength(8);
    expect(new Set(ends).size).toBe(1);
  });

  it('goes when the mouse leaves', async () => {
    await show(<CreditsTrendChart daily={november} />);
    await hover(3);
    await userEvent.hover(screen.getByRole('heading'));
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('shows by a tap, lets go by a tap elsewhere, and leaves scrolling to the page', async () => {
    await show(<CreditsTrendChart daily={november} />);
    const { left, top } = plot().getBoundingClientRect();
    const touch = { bubbles: true, pointerType: 'touch', clientX: left + 2, clientY: top + 20 };
    act(() => {
      plot().dispatchEvent(new PointerEvent('pointerdown', touch));
      plot().dispatchEvent(new PointerEvent('pointerup', touch));
      plot().dispatchEvent(new PointerEvent('pointerout', touch));
      plot().dispatchEvent(new MouseEvent('click', { ...touch, detail: 1 }));
    });
    expect(screen.getByRole('tooltip')).toHaveTextContent('Sat, Nov 1');
    expect(getComputedStyle(plot()).touchAction).toBe('pan-y');
    act(() => void document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});

describe('in its container', () => {
  it('is as wide as its box, from 1200 px down to 320 and back, and never taller', async () => {
    await page.viewport(1400, 900);
    const { box } = await show(<CreditsTrendChart daily={november} />, 1200);
    const labels = () => parts('axis-x')[0]?.textContent;
    const tall = box.offsetHeight;
    expect(labels()).toContain('Nov 4');
    box.style.width = '320px';
    await vi.waitFor(() => expect(labels()).toBe('Nov 1815Nov 2229'));
    expect(parts('plot')[0]?.getBoundingClientRect().height).toBe(200);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1400);
    expect(box.scrollWidth).toBe(320);
    box.style.width = '1200px';
    await vi.waitFor(() => expect(labels()).toContain('Nov 4'));
    expect(box.offsetHeight).toBe(tall);
  });

  it('chooses its labels anew as the reader enlarges the text', async () => {
    const bright = { ...november, allowancePerDay: november.days.map(() => null) };
    await show(<CreditsTrendChart daily={bright} />);
    const names = () => parts('direct-label').map(({ textContent }) => textContent);
    expect(names()).toEqual(['Agent OS', 'Writing Assistant', 'Search']);
    document.documentElement.style.fontSize = '32px';
    // Lines of 40 px fit into the lower two alone; the axis has room for a label a week.
    await vi.waitFor(() => expect(names()).toEqual(['Agent OS']));
    const boxes = [...(parts('axis-x')[0]?.children ?? [])].map((label) => label.getBoundingClientRect());
    expect(boxes).toHaveLength(5);
    for (const [at, { left }] of boxes.entries())
      expect(left).toBeGreaterThan((boxes[at - 1]?.right ?? -Infinity) + 16);
    document.documentElement.style.fontSize = '';
    await vi.waitFor(() => expect(names()).toHaveLength(3));
  });

  it('docks the tooltip under the plot where there is no room beside the day', async () => {
    await show(<CreditsTrendChart daily={november} />, 360);
    await hover(10);
    const tooltip = screen.getByRole('tooltip').getBoundingClientRect();
    expect(tooltip.top).toBeGreaterThan(plot().getBoundingClientRect().bottom);
    expect(tooltip.width).toBeGreaterThan(300);
  });

  it('takes up as much room while it loads as with its figures', async () => {
    const { box, rerender } = await show(<CreditsTrendChart daily={november} />);
    const { offsetHeight } = box;
    rerender(<CreditsTrendChart status="loading" />);
    expect(box.offsetHeight).toBe(offsetHeight);
    rerender(<CreditsTrendChart status="error" onRetry={() => {}} />);
    expect(box.offsetHeight).toBe(offsetHeight);
    rerender(<CreditsTrendChart daily={november} height={160} />);
    expect(box.offsetHeight).toBe(offsetHeight - 288 + 160);
  });

  it.each([320, 960])('keeps the lines of the legend while it loads again, %i px wide', async (width) => {
    const { box, rerender } = await show(<CreditsTrendChart daily={november} />, width);
    const { offsetHeight } = box;
    rerender(<CreditsTrendChart daily={november} status="loading" />);
    expect(box.offsetHeight).toBe(offsetHeight);
    // Names that are known already are still not spoken.
    expect(screen.queryByText('Agent OS', { ignore: '[aria-hidden="true"], [aria-hidden="true"] *' })).toBeNull();
  });

  it('keeps each value on its grid line under the line height of a reader', async () => {
    await show(<CreditsTrendChart daily={november} />);
    const middles = (elements: Element[]) =>
      elements.map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return (top + bottom) / 2;
      });
    const style = document.createElement('style');
    style.textContent = '* { line-height: 1.5 !important }';
    document.body.append(style);
    const texts = [...(parts('axis-y')[0]?.children ?? [])].slice(1);
    const lines = [...(parts('grid')[0]?.children ?? [])];
    expect(texts).toHaveLength(6);
    const at = middles(lines);
    middles(texts).forEach((middle, place) => expect(Math.abs(middle - (at[place] ?? 0))).toBeLessThan(1));
  });

  it('keeps the very paths of the server, and moves nothing when it comes alive', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    });
    observer.observe({ type: 'layout-shift', buffered: false });
    const box = document.createElement('div');
    box.innerHTML = renderToString(<CreditsTrendChart daily={november} />);
    document.body.append(box);
    const before = parts('area').map((path) => path.getAttribute('d'));
    const { offsetHeight } = box;
    const errors = vi.spyOn(console, 'error');
    const root = await act(async () => hydrateRoot(box, <CreditsTrendChart daily={november} />));
    await vi.waitFor(() => expect(parts('axis-x')[0]?.textContent).toContain('Nov 4'));
    expect(parts('area').map((path) => path.getAttribute('d'))).toEqual(before);
    expect(box.offsetHeight).toBe(offsetHeight);
    expect(errors).not.toHaveBeenCalled();
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
    observer.disconnect();
    act(() => root.unmount());
  });

  it('leaves nothing behind after 50 mounts', async () => {
    const before = document.body.childElementCount;
    for (let mount = 0; mount < 50; mount += 1) render(<CreditsTrendChart daily={november} />).unmount();
    cleanup();
    expect(document.body.childElementCount).toBeLessThanOrEqual(before + 1);
  });
});

describe('for everyone', () => {
  it.each(['light', 'dark'] as const)(
    'passes axe with its colours, tooltip and table open (%s)',
    async (colorScheme) => {
      await show(
        <CreditsProvider colorScheme={colorScheme}>
          <CreditsTrendChart daily={november} />
        </CreditsProvider>,
      );
      await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
      await hover(10);
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  it('can be scrolled by keyboard in the table of a long range', async () => {
    await show(<CreditsTrendChart daily={november} />);
    await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
    const region = screen.getByRole('region');
    region.focus();
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => expect(region.scrollTop).toBeGreaterThan(100));
    expect(within(region).getByRole('table')).toBeInTheDocument();
  });
});
