import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { cutOff } from '../hosts/cutOff';
import { hostPages } from '../hosts/hostPage';

import type { Browser, BrowserContext, Page } from 'playwright';
import type { HostPages } from '../hosts/hostPage';

/** A card of the host's, 32 px from the edges of the page, and what stands around it. */
const CARD = `#card{position:absolute;top:32px;left:32px;inline-size:900px;padding:16px;font:16px 'Liberation Sans'}
`;
const BODY = '<div id="card"><div id="widget-place"></div></div>';

/** What clips or moves a card, and how high it is there. */
const CARDS = [
  ['an overflow that is hidden', 'overflow:hidden'],
  ['an overflow that is clipped', 'overflow:clip'],
  ['paint containment', 'contain:paint'],
  ['a transform', 'overflow:hidden;transform:translate(10px,6px)'],
  ['a transform and a scale', 'overflow:hidden;transform:scale(0.8);transform-origin:0 0'],
  ['a filter', 'overflow:hidden;filter:drop-shadow(0 0 1px #000)'],
  ['a clip path', 'clip-path:inset(0)'],
] as const;

/** A page's four corners, 4 px from the edges. */
const CORNERS = [
  ['top left', 'inset:4px auto auto 4px'],
  ['top right', 'inset:4px 4px auto auto'],
  ['bottom left', 'inset:auto auto 4px 4px'],
  ['bottom right', 'inset:auto 4px 4px auto'],
] as const;

let browser: Browser;
let context: BrowserContext;
let pages: HostPages;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  context = await browser.newContext({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
  pages = await hostPages();
});
afterAll(() => browser.close());

const sizeOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
    document.body.scrollWidth,
    window.scrollX,
    window.scrollY,
  ]);

const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#card, #card *')].map(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft),
  );

async function open(piece: 'picker' | 'chart', css: string): Promise<Page> {
  const { page, faults } = await pages.open(context, { body: BODY, css: `${CARD}#card{${css}}` });
  await page.evaluate((name) => window.hostPage.mount('widget-place', { piece: name }), piece);
  expect(faults).toEqual([]);
  return page;
}

describe('the period picker', () => {
  const check = async (page: Page): Promise<void> => {
    const size = await sizeOf(page);
    const places = await scrolled(page);
    await page.getByRole('button', { name: /^This period/ }).click();
    expect(await cutOff(page.getByRole('dialog'))).toEqual({ cut: {}, isInRoot: true });
    expect(await sizeOf(page)).toEqual(size);
    // Opened, it has scrolled nothing; the list has elements of its own.
    expect((await scrolled(page)).filter((place) => place > 0)).toEqual(places.filter((place) => place > 0));
    await page.getByRole('option', { name: /^Last 7 days/ }).click();
    await page.getByRole('button', { name: /^Last 7 days/ }).waitFor();
  };

  it.each(CARDS)('is seen whole in a low card with %s, and does not scroll the page', async (_, css) => {
    await check(await open('picker', css));
  });

  it.each(CORNERS)('is seen whole at the %s of the window, and does not scroll the page', async (_, css) => {
    await check(await open('picker', `inline-size:auto;padding:0;${css}`));
  });

  it('is seen whole in a small container that scrolls', async () => {
    await check(await open('picker', 'overflow:auto;block-size:80px'));
  });

  it('is seen whole in a shadow root within a card that clips', async () => {
    const { page } = await pages.open(context, { body: BODY, css: `${CARD}#card{overflow:hidden}` });
    await page.evaluate(() => window.hostPage.mountInShadow('widget-place', { piece: 'picker' }));
    await check(page);
  });
});

describe('the tooltip of the chart', () => {
  const check = async (page: Page): Promise<void> => {
    const size = await sizeOf(page);
    const plot = page.getByRole('listbox');
    const { width = 0, height = 0 } = (await plot.boundingBox()) ?? {};
    for (const x of [2, width / 2, width - 2]) {
      await plot.hover({ position: { x, y: height / 2 } });
      expect(await cutOff(page.getByRole('tooltip')), `at ${Math.round(x)} px`).toEqual({ cut: {}, isInRoot: true });
    }
    await plot.getByRole('option').first().press('End');
    expect(await cutOff(page.getByRole('tooltip')), 'by keyboard').toEqual({ cut: {}, isInRoot: true });
    expect(await sizeOf(page)).toEqual(size);
  };

  it.each(CARDS)('is seen whole in a card with %s, and does not scroll the page', async (_, css) => {
    await check(await open('chart', css));
  });

  it.each([
    ['scrolled until the plot begins above it', 400],
    ['of which only the upper part of the plot is seen', 60],
    ['of which less is seen', 20],
    ['not at all', 0],
  ])('is seen whole in a low container that scrolls, %s', async (_, top) => {
    const page = await open('chart', 'overflow:auto;block-size:300px;padding:0');
    const size = await sizeOf(page);
    const inner = (): Promise<number> => page.locator('#card').evaluate((card) => card.scrollHeight);
    const before = await inner();
    await page.locator('#card').evaluate((card, place) => card.scrollTo(0, place), top);
    const box = await page.getByRole('listbox').boundingBox();
    // In the middle of what is seen of the plot: the card reaches from 32 to 332 px.
    const [start, end] = [Math.max(box?.y ?? 0, 32), Math.min((box?.y ?? 0) + (box?.height ?? 0), 332)];
    await page.mouse.move((box?.x ?? 0) + 200, (start + end) / 2);
    expect(await cutOff(page.getByRole('tooltip'))).toEqual({ cut: {}, isInRoot: true });
    expect(await inner()).toBe(before);
    expect(await sizeOf(page)).toEqual(size);
  });

  it('is seen whole in a shadow root within a container that was scrolled until the plot begins above it', async () => {
    const css = `${CARD}#card{overflow:auto;block-size:300px;padding:0}`;
    const { page } = await pages.open(context, { body: BODY, css });
    await page.evaluate(() => window.hostPage.mountInShadow('widget-place', { piece: 'chart' }));
    await page.locator('#card').evaluate((card) => card.scrollTo(0, 400));
    const box = await page.getByRole('listbox').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, 40);
    expect(await cutOff(page.getByRole('tooltip'))).toEqual({ cut: {}, isInRoot: true });
  });

  it('begins in sight in a container lower than it is', async () => {
    const page = await open('chart', 'overflow:auto;block-size:120px;padding:0');
    await page.locator('#card').evaluate((card) => card.scrollTo(0, 140));
    const box = await page.getByRole('listbox').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, 140);
    expect(Object.keys((await cutOff(page.getByRole('tooltip'))).cut)).toEqual(['bottom']);
  });
});
