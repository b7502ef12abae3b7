import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { hostPages } from '../hosts/hostPage';
import { pixelsThatDiffer } from '../hosts/pixelsThatDiffer';

import { looks, pictured } from './looks';

import type { Browser, BrowserContext } from 'playwright';
import type { HostPages } from '../hosts/hostPage';
import type { PieceName } from '../hosts/page/pieceNames';
import type { Look } from './looks';

/** Part of a picture's pixels that may differ from the reference: a thumbnail's worth of smoothed edges. */
const PIXELS_AT_MOST = 0.0002;

const REFERENCES = fileURLToPath(new URL('references/', import.meta.url));
/** Pictures of a failure; git ignores the folder. */
const FAILURES = fileURLToPath(new URL('../../coverage/visual/', import.meta.url));
/** Which browser made the references: another one draws letters a little otherwise. */
const MADE_WITH = `${REFERENCES}made-with.json`;

/** Set by `npm run test:visual -- --update`: what is seen becomes the reference. */
const isUpdate = process.env['VISUAL_UPDATE'] === '1';

let browser: Browser;
let context: BrowserContext;
let pages: HostPages;
let madeWith = '';

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  context = await browser.newContext({
    viewport: { width: 1100, height: 900 },
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  pages = await hostPages();
  await Promise.all([mkdir(REFERENCES, { recursive: true }), rm(FAILURES, { recursive: true, force: true })]);
  if (isUpdate) await writeFile(MADE_WITH, `${JSON.stringify({ chromium: browser.version() }, null, 2)}\n`);
  madeWith = existsSync(MADE_WITH) ? JSON.parse(await readFile(MADE_WITH, 'utf8')).chromium : 'no browser yet';
});
afterAll(() => browser.close());

async function picture(piece: PieceName, width: number, { options, media, css, attributes }: Look): Promise<Buffer> {
  const room = piece === 'picker' ? '#widget{min-block-size:420px !important}' : '';
  const { page, faults } = await pages.open(context, {
    attributes,
    body: '<div id="widget"></div>',
    css: `:root{--place-width:${width}px}${room}${css}`,
  });
  await page.emulateMedia(media);
  await page.evaluate((asked) => window.hostPage.mount('widget', asked), { piece, ...options });
  if (piece === 'picker') await page.locator('#widget button').click();
  // Away from everything, so that nothing is pictured as pointed at.
  await page.mouse.move(1090, 890);
  const file = await page.locator('#widget').screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  await page.close();
  expect(faults).toEqual([]);
  return file;
}

/** The same pixels in fewer bytes: the browser compresses for speed, and nothing here is transparent. */
const smaller = (file: Buffer): Buffer =>
  PNG.sync.write(PNG.sync.read(file), { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });

async function check(name: string, seen: Buffer): Promise<void> {
  const path = `${REFERENCES}${name}.png`;
  if (isUpdate) {
    await writeFile(path, smaller(seen));
    return;
  }
  if (!existsSync(path)) throw new Error(`There is no reference ${name}.png. Make it: npm run test:visual -- --update`);
  const { pixels, ratio, sizes, picture: differences } = pixelsThatDiffer(await readFile(path), seen);
  if (ratio > PIXELS_AT_MOST) {
    await mkdir(FAILURES, { recursive: true });
    await writeFile(`${FAILURES}${name}.png`, seen);
    if (differences !== null) await writeFile(`${FAILURES}${name}-differs.png`, differences);
  }
  const browsers = `references by Chromium ${madeWith}, this one is ${browser.version()}`;
  expect(
    ratio,
    `${sizes ?? `${pixels} pixels`} differ, see coverage/visual/${name}.png; ${browsers}`,
  ).toBeLessThanOrEqual(PIXELS_AT_MOST);
}

describe.each(looks)('pictured $name', (look) => {
  it.each(pictured)('%s looks like its reference', async (piece, usual) => {
    await check(`${piece}-${look.name}`, await picture(piece, look.width ?? usual, look));
  });
});
