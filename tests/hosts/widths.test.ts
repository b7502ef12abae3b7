import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { hostPages } from './hostPage';
import { outOfPlace } from './outOfPlace';

import type { Browser, BrowserContext } from 'playwright';
import type { HostPages } from './hostPage';
import type { PieceName } from './page/pieceNames';

/** From a side column to a wide screen, with both sides of each width at which the layout changes. */
const WIDTHS = [240, 320, 360, 400, 480, 600, 640, 720, 760, 768, 1000, 1024, 1080, 1280, 1440, 1600];
const PIECES: readonly PieceName[] = ['dashboard', 'tabs', 'loading', 'failed', 'empty'];

let browser: Browser;
let context: BrowserContext;
let pages: HostPages;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  pages = await hostPages();
});
afterAll(() => browser.close());

describe('nothing is cut and no page scrolls sideways', () => {
  it.each(PIECES)('%s in a window from 240 to 1,600 px wide', async (piece) => {
    const { page, faults } = await pages.open(context, { body: '<div id="widget"></div>' });
    await page.evaluate((name) => window.hostPage.mount('widget', { piece: name }), piece);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      // The chart measures itself in a frame of its own after a resize.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      found.push(...(await outOfPlace(page, '#widget')).map((line) => `${width} px: ${line}`));
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['a window zoomed to 200 %', 640, 16, 'en'],
    ['a window zoomed to 400 %', 320, 16, 'en'],
    ['text twice as large', 1280, 32, 'en'],
    ['text twice as large in a narrow window', 640, 32, 'en'],
    ['Arabic in a narrow window', 320, 16, 'ar'],
    ['Arabic in a wide window', 1280, 16, 'ar'],
  ] as const)('the dashboard in %s', async (_, width, fontSize, locale) => {
    const { page } = await pages.open(context, {
      attributes: locale === 'ar' ? 'dir="rtl"' : '',
      body: '<div id="widget"></div>',
      css: `html{font-size:${fontSize}px}`,
    });
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((asked) => window.hostPage.mount('widget', { piece: 'dashboard', locale: asked }), locale);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await outOfPlace(page, '#widget')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
