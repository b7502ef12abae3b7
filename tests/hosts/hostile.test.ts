import { mkdir, readFile, writeFile } from 'node:fs/promises';

import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';

import { computedStyles } from './computedStyles';
import { hostPages } from './hostPage';
import { hostSheets } from './hostSheets.mjs';
import { pieceNames } from './page/pieceNames';
import { pixelsThatDiffer } from './pixelsThatDiffer';
import { rolesAndNames } from './rolesAndNames';
import { stylesThatDiffer } from './stylesThatDiffer';

import type { Browser, BrowserContext, Page } from 'playwright';
import type { HostPages } from './hostPage';
import type { PieceName } from './page/pieceNames';

/** A page's worth of cards, and a column in which tables and headers take their narrow form. */
const WIDTHS = [1000, 360];
/** Pixels of a piece that may differ: edges that lie a part of a pixel elsewhere. A letter has more, and a moved line 500. */
const PIXELS_AT_MOST = 40;
/** Where the pictures of a failure go; git ignores it. */
const FAILURES = 'coverage/hosts';

let browser: Browser;
let context: BrowserContext;
let pages: HostPages;

interface Seen {
  readonly picture: Buffer;
  readonly roles: readonly string[];
  readonly snapshot: string;
}
const plain = new Map<string, Promise<Seen>>();

/** Opens a piece, open where it can be opened, and takes a look. */
async function look<T>(piece: PieceName, width: number, hostCss: string, see: (page: Page) => Promise<T>): Promise<T> {
  const room = piece === 'picker' ? '#widget{min-block-size:420px !important}' : '';
  const { page, faults } = await pages.open(context, { hostCss, css: `:root{--place-width:${width}px}${room}` });
  await page.evaluate((name) => window.hostPage.mount('widget', { piece: name }), piece);
  if (piece === 'picker') await page.locator('#widget button').click();
  await page.mouse.move(1190, 890);
  const seen = await see(page);
  await page.close();
  expect(faults).toEqual([]);
  return seen;
}

async function wholly(page: Page): Promise<Seen> {
  const widget = page.locator('#widget');
  return {
    picture: await widget.screenshot({ animations: 'disabled' }),
    roles: await rolesAndNames(page, '#widget'),
    snapshot: await widget.ariaSnapshot(),
  };
}

function plainly(piece: PieceName, width: number): Promise<Seen> {
  const key = `${piece} ${width}`;
  const seen = plain.get(key) ?? look(piece, width, '', wholly);
  plain.set(key, seen);
  return seen;
}

/** What a failing test says: which property of which class the host has changed. */
async function told(piece: PieceName, width: number, css: string): Promise<string> {
  const see = (page: Page) => computedStyles(page, '#widget');
  return stylesThatDiffer(await look(piece, width, '', see), await look(piece, width, css, see)).join('\n');
}

const sheets = await hostSheets();

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' });
  pages = await hostPages();
});
afterAll(() => browser.close());

describe.each(sheets.map(({ name, css }) => [name, css]))('on a page with the sheet %s', (sheet, css) => {
  it.each(pieceNames)('%s looks and is named as on a plain page', async (piece) => {
    for (const width of WIDTHS) {
      const before = await plainly(piece, width);
      const after = await look(piece, width, css, wholly);
      const { pixels, sizes, picture } = pixelsThatDiffer(before.picture, after.picture);
      if (pixels > PIXELS_AT_MOST) {
        const path = `${FAILURES}/${sheet}-${piece}-${width}`.replaceAll(' ', '-');
        await mkdir(FAILURES, { recursive: true });
        await writeFile(`${path}-plain.png`, before.picture);
        await writeFile(`${path}-hosted.png`, after.picture);
        if (picture !== null) await writeFile(`${path}-differs.png`, picture);
      }
      expect(after.roles).toEqual(before.roles);
      expect(after.snapshot).toBe(before.snapshot);
      const hint = pixels > PIXELS_AT_MOST ? await told(piece, width, css) : '';
      expect(pixels, `${sizes ?? 'pixels differ'} at ${width} px wide\n${hint}`).toBeLessThanOrEqual(PIXELS_AT_MOST);
    }
  });
});

describe('on a page whose rules weigh more than a class', () => {
  it.each(pieceNames)('%s is named as on a plain page', async (piece) => {
    const css = await readFile(new URL('sheets/weighted.css', import.meta.url), 'utf8');
    for (const width of WIDTHS) {
      const [before, after] = [await plainly(piece, width), await look(piece, width, css, wholly)];
      expect(after.roles).toEqual(before.roles);
      expect(after.snapshot).toBe(before.snapshot);
    }
  });
});

describe('on a page that animates everything', () => {
  it('nothing of ours moves for longer than it would', async () => {
    const running = (page: Page): Promise<string[]> =>
      page.evaluate(() =>
        document.getAnimations().flatMap((animation) => {
          const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
          const property = animation instanceof CSSTransition ? animation.transitionProperty : 'animation';
          return target?.closest('.aic-root') ? [`${target.getAttribute('class') ?? target.tagName}: ${property}`] : [];
        }),
      );
    const moving = await look('dashboard', 1000, '* { transition: all 1s }', async (page) => {
      const mounted = await running(page);
      await page.getByRole('listbox').hover();
      const hovered = await running(page);
      await page.getByRole('row', { name: /^Search/ }).hover();
      return [...mounted, ...hovered, ...(await running(page))];
    });
    expect(moving).toEqual([]);
  });
});
