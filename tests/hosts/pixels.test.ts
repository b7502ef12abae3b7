import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { hostPages } from './hostPage';
import { hostSheets } from './hostSheets.mjs';
import { pixelsThatDiffer } from './pixelsThatDiffer';

import type { Browser, BrowserContext } from 'playwright';
import type { HostPages } from './hostPage';

/** The piece in a box of a size of its own, so that it moves nothing of the host's. */
const BOX = '#widget{inset:1300px auto auto 0 !important;block-size:600px !important;overflow:hidden !important}';

const sheets = (await hostSheets()).filter(({ name }) => /^[A-Z]/.test(name));

let browser: Browser;
let context: BrowserContext;
let pages: HostPages;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  context = await browser.newContext({ viewport: { width: 1200, height: 2000 }, reducedMotion: 'reduce' });
  pages = await hostPages();
});
afterAll(() => browser.close());

describe('the host around us', () => {
  it.each([['no sheet', ''], ...sheets.map(({ name, css }) => [name, css])])(
    'looks the same with and without us, with %s of its own',
    async (_, hostCss) => {
      const pictures = await Promise.all(
        [true, false].map(async (isWithUs) => {
          const { page, faults } = await pages.open(context, { hostCss, isStyled: isWithUs, css: BOX });
          if (isWithUs) {
            await page.evaluate(() => window.hostPage.mount('widget', { piece: 'dashboard' }));
            await page.getByRole('listbox').waitFor();
          }
          expect(faults).toEqual([]);
          const size = await page.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return [scrollWidth, scrollHeight];
          });
          const marks = await page.evaluate(() => {
            const { documentElement, body } = document;
            return [documentElement, body].map((element) => element.getAttributeNames().join(' '));
          });
          return { picture: await page.locator('#host').screenshot({ animations: 'disabled' }), size, marks };
        }),
      );
      const [withUs, without] = pictures;
      if (withUs === undefined || without === undefined) throw new Error('Two pages were to be compared.');
      expect(pixelsThatDiffer(without.picture, withUs.picture).pixels).toBe(0);
      expect(withUs.size).toEqual(without.size);
      expect(withUs.marks).toEqual(without.marks);
    },
  );
});
