import { cleanup, render, screen } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import 'ai-credits-analytics/styles.css';

import type { ReactElement } from 'react';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const november = dailyUsage(usage, { now });

const plot = () => screen.getByRole('listbox');
const tooltip = () => screen.queryByRole('tooltip');
const lastOfLegend = () => screen.getAllByRole('button').at(-1) ?? document.body;

/** The chart between two buttons of the host, on a page that can be scrolled. */
async function show(chart: ReactElement, width = 960) {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.style.minHeight = '3000px';
  document.body.append(box);
  const view = render(
    <>
      {chart}
      <a href="#after">After</a>
    </>,
    { container: box },
  );
  if (width > 720) await vi.waitFor(() => expect(screen.getByText(/^Today, partial$|^اليوم، جزئي$/)).toBeVisible());
  return view;
}

/** Sets the focus on what stands before the plot, and tabs. */
async function tabIn(before: HTMLElement) {
  before.focus();
  await userEvent.keyboard('{Tab}');
}

afterEach(async () => {
  cleanup();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
  await page.viewport(1024, 768);
});

/** Where an arrow down leaves the products: the figures of the whole day. */
const NOV_22 =
  'Sat, Nov 22, today, partial: 7,140 credits. Agent OS 3,217, 45.1%. Search 1,501, 21.0%. ' +
  'Writing Assistant 1,091, 15.3%. And 3 more products.';
const NOV_11 =
  'Tue, Nov 11: 23,970 credits. Agent OS 8,190, 34.2%. Writing Assistant 5,512, 23.0%. ' +
  'Translate 3,537, 14.7%. And 3 more products.';

describe('the keyboard script', () => {
  it('speaks, in English, the day and the product that each key leads to', async () => {
    await show(<CreditsTrendChart daily={november} />);
    await tabIn(screen.getByRole('button', { name: 'Image Studio' }));
    expect(document.activeElement).toHaveAccessibleName(NOV_22);
    const script: readonly (readonly [key: string, spoken: string | RegExp])[] = [
      // By day, from the day as a whole.
      ['ArrowLeft', /^Fri, Nov 21: 12,442 credits\. Agent OS 6,244, 50\.2%\. /],
      ['PageUp', /^Fri, Nov 14: 12,078 credits\. /],
      ['ArrowLeft', /^Thu, Nov 13: 19,196 credits\. /],
      ['ArrowLeft', /^Wed, Nov 12: 25,619 credits\. /],
      ['ArrowLeft', NOV_11],
      // Up the stack, from its bottom.
      ['ArrowUp', 'Nov 11, 2025, Agent OS: 8,190 credits, 34.2% of the day, 23,970 total.'],
      ['ArrowUp', 'Nov 11, 2025, Writing Assistant: 5,512 credits, 23% of the day, 23,970 total.'],
      ['ArrowUp', 'Nov 11, 2025, Search: 3,419 credits, 14.3% of the day, 23,970 total.'],
      ['ArrowUp', 'Nov 11, 2025, Translate: 3,537 credits, 14.7% of the day, 23,970 total.'],
      ['ArrowUp', 'Nov 11, 2025, Brand Kit: 1,427 credits, 5.9% of the day, 23,970 total.'],
      ['ArrowUp', 'Nov 11, 2025, Image Studio: 1,885 credits, 7.9% of the day, 23,970 total.'],
      // The top of the stack is the end of it.
      ['ArrowUp', 'Nov 11, 2025, Image Studio: 1,885 credits, 7.9% of the day, 23,970 total.'],
      ['ArrowDown', 'Nov 11, 2025, Brand Kit: 1,427 credits, 5.9% of the day, 23,970 total.'],
      // Along one product.
      ['ArrowRight', 'Nov 12, 2025, Brand Kit: 1,626 credits, 6.3% of the day, 25,619 total.'],
      ['Home', 'Nov 1, 2025, Brand Kit: 833 credits, 6.3% of the day, 13,270 total.'],
      ['ArrowLeft', 'Nov 1, 2025, Brand Kit: 833 credits, 6.3% of the day, 13,270 total.'],
      // 6.56%, rounded so that the shares of the day add up to 100.
      ['PageDown', 'Nov 8, 2025, Brand Kit: 795 credits, 6.5% of the day, 12,122 total.'],
      ['End', 'Sun, Nov 30: still to come.'],
      ['ArrowRight', 'Sun, Nov 30: still to come.'],
      ['PageUp', 'Sun, Nov 23: still to come.'],
      ['ArrowLeft', 'Nov 22, 2025, today, partial, Brand Kit: 308 credits, 4.3% of the day, 7,140 total.'],
      // Down to the day as a whole, which is the end of that way.
      ['ArrowDown', 'Nov 22, 2025, today, partial, Translate: 666 credits, 9.3% of the day, 7,140 total.'],
      ['ArrowDown', 'Nov 22, 2025, today, partial, Search: 1,501 credits, 21% of the day, 7,140 total.'],
      ['ArrowDown', 'Nov 22, 2025, today, partial, Writing Assistant: 1,091 credits, 15.3% of the day, 7,140 total.'],
      ['ArrowDown', 'Nov 22, 2025, today, partial, Agent OS: 3,217 credits, 45.1% of the day, 7,140 total.'],
      ['ArrowDown', NOV_22],
      ['ArrowDown', NOV_22],
      // Neither moves the focus.
      ['Enter', NOV_22],
      ['Escape', NOV_22],
      ['Home', /^Sat, Nov 1: 13,270 credits\. /],
    ];
    for (const [key, spoken] of script) {
      await userEvent.keyboard(`{${key}}`);
      expect(document.activeElement?.getAttribute('role'), key).toBe('option');
      expect(document.activeElement, key).toHaveAccessibleName(spoken);
    }
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toHaveAccessibleName('After');
  });

  it('follows the eye in Arabic: left is later, and the week and the first day stay what they are', async () => {
    await show(
      <CreditsProvider locale="ar" messages={ar}>
        <CreditsTrendChart daily={november} />
      </CreditsProvider>,
    );
    await tabIn(screen.getByRole('button', { name: 'Image Studio' }));
    const script: readonly (readonly [key: string, day: string, figure: string])[] = [
      ['ArrowRight', '21 نوفمبر', '12,442'],
      ['ArrowRight', '20 نوفمبر', '23,868'],
      ['ArrowLeft', '21 نوفمبر', '12,442'],
      ['PageUp', '14 نوفمبر', '12,078'],
      ['PageDown', '21 نوفمبر', '12,442'],
      ['Home', '1 نوفمبر', '13,270'],
      // Nothing is earlier.
      ['ArrowRight', '1 نوفمبر', '13,270'],
      ['ArrowLeft', '2 نوفمبر', '17,098'],
      ['ArrowUp', 'Agent OS', '4,866'],
      ['ArrowUp', 'Writing Assistant', '4,378'],
      ['ArrowLeft', 'Writing Assistant', '6,126'],
      ['ArrowDown', 'Agent OS', '6,711'],
    ];
    for (const [key, day, figure] of script) {
      await userEvent.keyboard(`{${key}}`);
      const spoken = document.activeElement?.getAttribute('aria-label') ?? '';
      expect(spoken, key).toContain(day);
      expect(spoken, key).toContain(figure);
    }
  });

  it('says what lies over the included credits, and what the host tells of a day', async () => {
    const short = createCreditUsage({ ...input, allowance: { included: 400_000, excessLimit: null } }).usage;
    const annotations = [{ day: '2025-11-22', label: 'Limit raised' }];
    await show(<CreditsTrendChart daily={dailyUsage(short, { now })} annotations={annotations} />);
    await tabIn(screen.getByRole('button', { name: 'Image Studio' }));
    // 412,380 credits are 12,380 more than are included: all 7,140 of the last day, and 5,240 of the day before.
    expect(document.activeElement).toHaveAccessibleName(
      'Sat, Nov 22, today, partial: 7,140 credits. 7,140 credits over the included credits. Agent OS 3,217, 45.1%. ' +
        'Search 1,501, 21.0%. Writing Assistant 1,091, 15.3%. And 3 more products. Limit raised.',
    );
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName(
      /^Fri, Nov 21: 12,442 credits\. 5,240 credits over the included credits\./,
    );
  });
});

describe('the plot as one tab stop', () => {
  it('is reached and left in one step, in both directions, with the table open too', async () => {
    await show(<CreditsTrendChart daily={november} />);
    await tabIn(lastOfLegend());
    const option = document.activeElement;
    expect(plot()).toContainElement(screen.getByRole('option'));
    expect(option).toBe(screen.getByRole('option'));
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}{Tab}');
    expect(document.activeElement).toHaveAccessibleName('After');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toHaveAccessibleName(/^Nov 21, 2025, Agent OS: 6,244 credits/);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(lastOfLegend());
  });

  it('tells how it is used', async () => {
    await show(<CreditsTrendChart daily={november} />);
    expect(plot()).toHaveAccessibleName('Credits by day');
    expect(plot()).toHaveAccessibleDescription(/Left and right arrow: day\. Up and down arrow: product\./);
  });

  it('keeps the tooltip open with Enter: then Tab goes into its list, which arrows scroll, and Escape closes it', async () => {
    const products = Array.from({ length: 30 }, (_, place) => ({
      id: `p${place}`,
      name: `Product ${place + 1}`,
      seriesIndex: place,
    }));
    const values = Float64Array.from(products.flatMap((_, place) => november.days.map(() => 300 - place)));
    await show(<CreditsTrendChart daily={{ ...november, products, values }} />);
    await tabIn(lastOfLegend());
    await userEvent.keyboard('{Enter}{Tab}');
    const list = screen.getByRole('group', { name: 'Sat, Nov 22' });
    expect(list).toHaveFocus();
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => expect(list.scrollTop).toBe(list.scrollHeight - list.clientHeight));
    expect(list.lastElementChild).toHaveTextContent('Product 30');
    await userEvent.keyboard('{Escape}');
    expect(tooltip()).toBeNull();
    // Closed under the focus, it gives the focus back to the day.
    expect(document.activeElement).toBe(screen.getByRole('option'));
  });

  it('keeps the focus, the day and the product when other data arrives, and goes to the nearest day there is', async () => {
    const { rerender } = await show(<CreditsTrendChart daily={november} />);
    await tabIn(lastOfLegend());
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    const option = document.activeElement;
    const double = november.values.map((credits) => credits * 2);
    const totals = november.totals.map((credits) => credits * 2);
    rerender(<CreditsTrendChart daily={{ ...november, values: double, totals }} />);
    expect(document.activeElement).toBe(option);
    expect(option).toHaveAccessibleName('Nov 21, 2025, Agent OS: 12,488 credits, 50.2% of the day, 24,884 total.');
    const range = { start: '2025-10-15', end: '2025-11-11' };
    rerender(<CreditsTrendChart daily={dailyUsage(usage, { now, range })} />);
    expect(document.activeElement).toBe(option);
    expect(option).toHaveAccessibleName(/^Nov 10, 2025, Agent OS: 8,705 credits, /);
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName(/^Nov 9, 2025, Agent OS: 7,385 credits, /);
  });

  it('chooses with Enter and with Space what a click at that place chooses', async () => {
    const onPointActivate = vi.fn();
    await show(<CreditsTrendChart daily={november} onPointActivate={onPointActivate} />);
    await tabIn(lastOfLegend());
    await userEvent.keyboard(
      '{PageUp}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowUp}{Enter}{ArrowDown}[Space]{End}{Enter}',
    );
    const { width, height } = plot().getBoundingClientRect();
    // Near the ground lies the product at the bottom; near the upper edge none.
    await userEvent.click(plot(), { position: { x: (10 / 29) * width, y: height - 8 } });
    await userEvent.click(plot(), { position: { x: (10 / 29) * width, y: 30 } });
    expect(onPointActivate.mock.calls.map(([point]) => point)).toEqual([
      { day: '2025-11-11', productId: 'agent-os', credits: 8190 },
      { day: '2025-11-11', productId: null, credits: 23_970 },
      { day: '2025-11-30', productId: null, credits: null },
      { day: '2025-11-11', productId: 'agent-os', credits: 8190 },
      { day: '2025-11-11', productId: null, credits: 23_970 },
    ]);
  });
});

describe('the page around it', () => {
  it('does not scroll on the keys that the plot handles', async () => {
    await page.viewport(1024, 400);
    await show(<CreditsTrendChart daily={november} />);
    await tabIn(lastOfLegend());
    window.scrollTo(0, 50);
    for (const key of [
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Enter',
      ' ',
    ]) {
      await userEvent.keyboard(`{${key}}`);
      expect(window.scrollY, key).toBe(50);
    }
  });

  it('keeps its own shortcuts: keys with modifiers, and all others', async () => {
    await show(<CreditsTrendChart daily={november} />);
    const prevented: string[] = [];
    const note = (event: KeyboardEvent) => {
      if (event.defaultPrevented) prevented.push(event.key);
    };
    window.addEventListener('keydown', note);
    await tabIn(lastOfLegend());
    for (const modifier of ['Control', 'Alt', 'Shift'])
      await userEvent.keyboard(`{${modifier}>}{ArrowRight}{ArrowUp}{Home}{PageUp}{Enter}{/${modifier}}`);
    await userEvent.keyboard('a1{Insert}');
    window.removeEventListener('keydown', note);
    expect(prevented).toEqual([]);
    expect(document.activeElement).toHaveAccessibleName(NOV_22);
  });
});

describe('the focus ring', () => {
  it.each([960, 320])('is 2 px wide and lies free of the tooltip, on every day and %i px wide', async (width) => {
    await show(<CreditsTrendChart daily={november} />, width);
    await tabIn(lastOfLegend());
    for (const key of ['Home', 'PageDown', 'PageDown', 'PageDown', 'End']) {
      await userEvent.keyboard(`{${key}}`);
      const focus = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(focus);
      expect([outlineStyle, Number.parseFloat(outlineWidth)]).toEqual(['solid', 2]);
      const { left, right, top, bottom } = focus.getBoundingClientRect();
      const over = tooltip()?.getBoundingClientRect() ?? new DOMRect();
      const out = Number.parseFloat(outlineOffset) + 2;
      const sides = {
        top: [left - out, top - out, right + out, top],
        bottom: [left - out, bottom, right + out, bottom + out],
        left: [left - out, top - out, left, bottom + out],
        right: [right, top - out, right + out, bottom + out],
      };
      const covered = Object.entries(sides)
        .filter(
          ([, [x = 0, y = 0, endX = 0, endY = 0]]) =>
            over.left < endX && over.right > x && over.top < endY && over.bottom > y,
        )
        .map(([side]) => side);
      expect(covered, key).toEqual([]);
    }
  });
});
