import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { hostPages } from '../hosts/hostPage';
import { pixelsThatDiffer } from '../hosts/pixelsThatDiffer';

import type { Browser, BrowserContext, Page } from 'playwright';
import type { HostPages } from '../hosts/hostPage';
import type { MountOptions } from '../hosts/page/mountOptions';

/** Two brands whose every colour differs. */
const MINT = { '--aic-seed-accent': '#0f766e', '--aic-color-surface': '#f0fdf9', '--aic-seed-radius': '0px' };
const PLUM = { '--aic-seed-accent': '#7e22ce', '--aic-color-surface': '#faf5ff', '--aic-seed-radius': '20px' };

/** Both on one page, each in a half of its own. */
const TWO = `#left,#right{position:absolute;top:0;inline-size:590px;font:16px 'Liberation Sans'}#right{left:600px}
#left,#right{color-scheme:normal}`;
const BODY = '<div id="left"></div><div id="right"></div>';

let browser: Browser;
let context: BrowserContext;
let pages: HostPages;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  pages = await hostPages();
});
afterAll(() => browser.close());

async function open(halves: Readonly<Partial<Record<'left' | 'right', MountOptions>>>, css = ''): Promise<Page> {
  const { page, faults } = await pages.open(context, { body: BODY, css: `${TWO}${css}` });
  await page.evaluate((asked) => {
    for (const [id, options] of Object.entries(asked)) window.hostPage.mount(id, options);
  }, halves);
  expect(faults).toEqual([]);
  return page;
}

const shot = (page: Page, id: string): Promise<Buffer> => page.locator(`#${id}`).screenshot({ animations: 'disabled' });

async function look(page: Page, id: string, selector: string, property: string): Promise<string> {
  return page
    .locator(`#${id} ${selector}`)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** Hue of a meter's fill, in degrees of OKLCH. */
async function hueOf(page: Page, id: string): Promise<number> {
  const fill = await look(page, id, '.aic-bar-fill', 'fill');
  return Number(/^oklch\([\d.]+ [\d.]+ ([\d.]+)\)$/.exec(fill)?.[1]);
}

describe('two of them on one page', () => {
  it('wear two themes, and each looks as it does alone', async () => {
    const both = await open({
      left: { piece: 'dashboard', theme: MINT },
      right: { piece: 'dashboard', theme: PLUM },
    });
    // The accent is made to stand out against its ground: it keeps the hue that the brand has.
    expect(await hueOf(both, 'left')).toBeCloseTo(186, -1);
    expect(await hueOf(both, 'right')).toBeCloseTo(302, -1);
    expect(await look(both, 'left', '.aic-card', 'border-radius')).toBe('0px');
    expect(await look(both, 'right', '.aic-card', 'border-radius')).toBe('20px');
    for (const [id, theme] of [
      ['left', MINT],
      ['right', PLUM],
    ] as const) {
      const alone = await open({ [id]: { piece: 'dashboard', theme } });
      expect(pixelsThatDiffer(await shot(alone, id), await shot(both, id)).pixels).toBe(0);
    }
  });

  it('write nothing that the other or the page could read', async () => {
    const page = await open({ left: { piece: 'meter', theme: MINT }, right: { piece: 'meter' } });
    const read = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).getPropertyValue('--aic-seed-accent'));
    expect(await read('html')).toBe('');
    expect(await read('#left')).toBe('');
    expect(await read('#right .aic-root')).toBe('');
    expect(await read('#left .aic-root')).toBe('#0f766e');
  });

  it('stand light and dark side by side, whatever the page is', async () => {
    const page = await open(
      { left: { piece: 'dashboard', colorScheme: 'light' }, right: { piece: 'dashboard', colorScheme: 'dark' } },
      'html{color-scheme:dark}',
    );
    const [light, dark] = await Promise.all(
      ['left', 'right'].map((id) => look(page, id, '.aic-card', 'background-color')),
    );
    expect(light).toBe('rgb(255, 255, 255)');
    const [red = 255, green = 255, blue = 255] = dark?.match(/\d+/g)?.map(Number) ?? [];
    expect(Math.max(red, green, blue)).toBeLessThan(60);
    expect(await look(page, 'left', '.aic-card', 'color')).not.toBe(await look(page, 'right', '.aic-card', 'color'));
  });

  it('take the scheme of the page where they are told nothing', async () => {
    const page = await open(
      { left: { piece: 'meter', colorScheme: 'inherit' } },
      '#left{color-scheme:dark !important}',
    );
    const dark = await look(page, 'left', '.aic-card', 'background-color');
    expect(dark).not.toBe('rgb(255, 255, 255)');
    const light = await open({ left: { piece: 'meter', colorScheme: 'inherit' } });
    expect(await look(light, 'left', '.aic-card', 'background-color')).toBe('rgb(255, 255, 255)');
  });
});
