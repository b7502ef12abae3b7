import { act, cleanup, render, screen } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import 'ai-credits-analytics/styles.css';
import { emulateMedia } from './emulateMedia';

import type { MediaFeatures } from './emulateMedia';

const { input, now } = novemberSample();
const november = dailyUsage(createCreditUsage(input).usage, { now });

/** Two products that use 250 credits each on every day, in colours of the host. */
const twoFlat = {
  ...november,
  products: [
    { id: 'below', name: 'Below', seriesIndex: 0, color: 'rgb(0, 0, 255)' },
    { id: 'above', name: 'Above', seriesIndex: 1, color: 'rgb(255, 0, 0)' },
  ],
  values: Float64Array.from({ length: 60 }, () => 250),
  totals: november.totals.map(() => 500),
  known: november.known.map(() => true),
  excess: november.totals.map(() => 0),
  allowancePerDay: november.days.map(() => null),
  today: '2025-12-05',
};

const plot = () => screen.getByRole('listbox');
const parts = (name: string) => [...document.querySelectorAll(`[data-aic-part="${name}"]`)];
const all = (selector: string) => [...document.querySelectorAll(selector)];
const styleOf = (element: Element | null | undefined) => getComputedStyle(element ?? document.body);

/** Has the browser tell the page what has changed, which it does with a picture; in `act`, because the chart listens. */
async function setMedia(features: MediaFeatures, media: 'print' | '' = '') {
  await act(async () => {
    await emulateMedia(features, media);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Sets what the reader has asked of the system. */
const emulate = async (name: string, value: string) => setMedia({ [name]: value });
const print = async (media: 'print' | '') => setMedia({}, media);

/** A system colour as the browser has it just now. */
function system(name: string): string {
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

afterEach(async () => {
  cleanup();
  await print('');
  document.body.replaceChildren();
  await page.viewport(1024, 768);
  await userEvent.unhover(document.body);
});

describe('where colours are forced', () => {
  beforeEach(async () => emulate('forced-colors', 'active'));

  it('areas are told apart by patterns in the colour of text on the ground of the page', () => {
    render(<CreditsTrendChart daily={november} />);
    const areas = parts('area');
    expect(areas).toHaveLength(6);
    const patterns = areas.map((area) => {
      const [, id = ''] = /^url\("#(.+)"\)$/.exec(styleOf(area).fill) ?? [];
      return document.querySelector(`pattern[id="${id}"]`);
    });
    expect(new Set(patterns).size).toBe(6);
    for (const pattern of patterns) {
      // The copy that undoes the stretching takes its content from the pattern it names.
      const source = document.querySelector(pattern?.getAttribute('href') ?? '-');
      expect(styleOf(source?.querySelector('.aic-chart-pattern-ground')).fill).toBe(system('Canvas'));
      expect(styleOf(source?.querySelector('.aic-chart-pattern-ink')).stroke).toBe(system('CanvasText'));
    }
    for (const area of areas) expect(styleOf(area).stroke).toBe(system('CanvasText'));
  });

  it('every text of the plot, its rules and its line are in the colour of text', () => {
    const short = createCreditUsage({ ...input, allowance: { included: 400_000, excessLimit: null } }).usage;
    const annotations = [{ day: '2025-11-05', label: 'New editor' }];
    const range = { start: '2025-10-20', end: '2025-11-23' };
    render(<CreditsTrendChart daily={dailyUsage(short, { now, range })} annotations={annotations} />);
    const texts = all('.aic-chart-plot text');
    expect(texts.map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['Included per day', 'New editor', 'Reset']),
    );
    for (const text of texts) expect(styleOf(text).fill, text.textContent).toBe(system('CanvasText'));
    const lines = all('.aic-chart-allowance, .aic-chart-flag-rule');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(styleOf(line).stroke, line.parentElement?.className).toBe(system('CanvasText'));
    expect(styleOf(document.querySelector('.aic-chart-flag-mark')).fill).toBe(system('CanvasText'));
  });

  it('the focus and the product at the keyboard are in the colour of what is chosen', async () => {
    render(<CreditsTrendChart daily={november} />);
    screen.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.keyboard('{Tab}{ArrowUp}');
    const { outlineColor, outlineStyle, outlineWidth } = styleOf(document.activeElement);
    expect([outlineColor, outlineStyle, outlineWidth]).toEqual([system('Highlight'), 'solid', '2px']);
    const edge = styleOf(document.querySelector('.aic-chart-highlight-edge'));
    expect([edge.stroke, edge.fill]).toEqual([system('Highlight'), 'none']);
    expect(styleOf(screen.getByRole('tooltip')).borderTopColor).toBe(system('CanvasText'));
  });

  it('lines are in the colour of text, with a pattern of dashes of their own', () => {
    render(<CreditsTrendChart daily={november} mode="lines" />);
    const lines = parts('line').map((line) => styleOf(line));
    for (const { stroke } of lines) expect(stroke).toBe(system('CanvasText'));
    expect(new Set(lines.map(({ strokeDasharray }) => strokeDasharray)).size).toBe(6);
  });

  it('patterns go when colours come back', async () => {
    render(<CreditsTrendChart daily={november} />);
    await emulate('forced-colors', 'none');
    expect(all('pattern[href]')).toEqual([]);
    expect(styleOf(parts('area')[0]).fill).toMatch(/^(rgb|oklch|color)\(/);
  });
});

describe('where motion is unwelcome', () => {
  it('nothing in the chart moves or fades, with a tooltip, a highlight and the table', async () => {
    await emulate('prefers-reduced-motion', 'reduce');
    render(<CreditsTrendChart daily={november} />);
    await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
    screen.getByRole('button', { name: 'Image Studio' }).focus();
    await userEvent.keyboard('{Tab}{ArrowUp}');
    const seconds = (list: string) => Math.max(...list.split(',').map((time) => Number.parseFloat(time)));
    const elements = all('.aic-chart, .aic-chart *');
    expect(elements.length).toBeGreaterThan(200);
    for (const element of elements) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      expect(seconds(transitionDuration), element.outerHTML.slice(0, 80)).toBe(0);
      expect([animationName, scrollBehavior]).toEqual(['none', 'auto']);
    }
    expect(document.getAnimations()).toEqual([]);
  });

  it('a skeleton stands still', async () => {
    await emulate('prefers-reduced-motion', 'reduce');
    render(<CreditsTrendChart status="loading" />);
    expect(document.getAnimations()).toEqual([]);
  });
});

describe('where more contrast is asked for', () => {
  /** Pixels a line is wide. */
  const strokeOf = (selector: string) => Number.parseFloat(styleOf(document.querySelector(selector)).strokeWidth);

  it('rules and separators are thicker', async () => {
    render(<CreditsTrendChart daily={november} annotations={[{ day: '2025-11-05', label: 'New editor' }]} />);
    const selectors = ['.aic-chart-area', '.aic-chart-flag-rule', '.aic-chart-allowance'];
    const before = selectors.map(strokeOf);
    await emulate('prefers-contrast', 'more');
    for (const [place, selector] of selectors.entries())
      expect(strokeOf(selector), selector).toBeGreaterThan(before[place] ?? Infinity);
  });

  it('nothing lies under a veil', async () => {
    await emulate('prefers-contrast', 'more');
    render(<CreditsTrendChart daily={november} highlightedProductId="search" />);
    const veil = styleOf(document.querySelector('.aic-chart-veil'));
    expect([veil.display === 'none' ? '1' : veil.opacity]).toEqual(['1']);
    expect(styleOf(document.querySelector('.aic-chart-highlight-edge')).fill).not.toMatch(/\/ 0?\.\d|rgba\(/);
  });

  it('texts and lines of the axes are in the colour of text', async () => {
    await emulate('prefers-contrast', 'more');
    render(<CreditsTrendChart daily={november} />);
    const { color } = styleOf(screen.getByRole('heading'));
    for (const text of all('.aic-chart-plot text:not(.aic-chart-direct)'))
      expect(styleOf(text).fill, text.outerHTML).toBe(color);
    for (const value of all('.aic-chart-value')) expect(styleOf(value).color).toBe(color);
  });
});

describe('on paper', () => {
  it('the table is there with every day, and patterns tell the products apart, in the legend too', async () => {
    render(<CreditsTrendChart daily={november} />);
    expect(screen.queryByRole('table')).toBeNull();
    await print('print');
    const table = screen.getByRole('table');
    expect(table.querySelectorAll('tbody tr')).toHaveLength(30);
    expect(styleOf(table).display).toBe('table');
    const region = table.closest('.aic-chart-table-region');
    expect([styleOf(region).maxHeight, styleOf(region).overflowY]).toEqual(['none', 'visible']);
    for (const area of parts('area')) expect(styleOf(area).fill).toMatch(/^url\(/);
    expect(all('.aic-chart-legend rect[fill^="url("]')).toHaveLength(6);
    expect(styleOf(screen.queryByText('View as table')?.closest('button')).display).toBe('none');
    await print('');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is light where the screen is dark', async () => {
    render(
      <CreditsProvider colorScheme="dark">
        <CreditsTrendChart daily={november} />
      </CreditsProvider>,
    );
    const root = document.querySelector('.aic-root');
    const onScreen = styleOf(root).backgroundColor;
    await print('print');
    expect(styleOf(root).colorScheme).toBe('light');
    expect(styleOf(root).backgroundColor).not.toBe(onScreen);
    expect(styleOf(root).backgroundColor).toMatch(/^rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)$/);
  });
});

/** The colours of a box of pixels, row by row, from a picture of the page. */
async function pixels(x: number, y: number, width: number, height: number) {
  const base64 = await page.screenshot({ save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  expect(scale).toBe(1);
  const { data } = context?.getImageData(Math.round(x), Math.round(y), width, height) ?? { data: [] };
  return Array.from({ length: width * height }, (_, at) => `rgb(${data.slice(at * 4, at * 4 + 3).join(', ')})`);
}

describe('between two areas', () => {
  it.each(['light', 'dark'] as const)('lie two pixels of the ground (%s)', async (scheme) => {
    // As much as the window shows without scaling it down.
    await page.viewport(1024, 700);
    render(
      <CreditsProvider colorScheme={scheme}>
        <CreditsTrendChart daily={twoFlat} />
      </CreditsProvider>,
    );
    for (const area of parts('area')) {
      const { strokeWidth, vectorEffect, paintOrder } = styleOf(area);
      // Half of it lies on the area itself, which covers it.
      expect([strokeWidth, vectorEffect, paintOrder]).toEqual(['4px', 'non-scaling-stroke', 'stroke']);
    }
    const { left, bottom, width } = plot().getBoundingClientRect();
    const ground = styleOf(document.querySelector('.aic-root')).backgroundColor;
    // 500 credits are the top: 250 of them lie 144 of 288 pixels high.
    const colours = await pixels(left + width / 2 + 9, bottom - 174, 1, 60);
    expect(colours[0]).toBe('rgb(255, 0, 0)');
    expect(colours.at(-1)).toBe('rgb(0, 0, 255)');
    const between = colours.filter((colour) => colour !== 'rgb(255, 0, 0)' && colour !== 'rgb(0, 0, 255)');
    expect(between.length).toBeLessThanOrEqual(4);
    expect(between.filter((colour) => colour === ground).length).toBeGreaterThanOrEqual(2);
  });
});

describe('pixels of the plot', () => {
  beforeEach(async () => page.viewport(1024, 700));

  it.each([937, 951, 968, 983])('the rule of a day is one pixel wide, on that of today (%i px)', async (width) => {
    const box = document.createElement('div');
    box.style.width = `${width}px`;
    document.body.append(box);
    render(<CreditsTrendChart daily={november} />, { container: box });
    const { left, top, width: wide, height } = plot().getBoundingClientRect();
    await userEvent.hover(plot(), { position: { x: (21 / 29) * wide, y: height / 2 } });
    const x = Math.round(left + (21 / 29) * wide) - 6;
    // Both are darker than the shadow of the tooltip, and no area is so high.
    const reds = (await pixels(x, top + 27, 13, 40)).map((colour) => Number(/\d+/.exec(colour)?.[0]));
    const inked = new Set([...reds.entries()].filter(([, red]) => red < 200).map(([at]) => at % 13));
    expect(inked.size).toBe(1);
  });
});
