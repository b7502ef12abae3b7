import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { hostPages } from '../hosts/hostPage';
import { usePiece } from '../hosts/usePiece';

import type { Browser, BrowserContext } from 'playwright';
import type { HostPages } from '../hosts/hostPage';

let browser: Browser;
let context: BrowserContext;
let pages: HostPages;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  context = await browser.newContext({ viewport: { width: 1200, height: 1600 }, reducedMotion: 'reduce' });
  pages = await hostPages();
});
afterAll(() => browser.close());

describe('a dashboard that does not stand in the document itself', () => {
  it('works in a shadow root with adopted styles', async () => {
    const { page, faults } = await pages.open(context, { isStyled: false });
    await page.evaluate(() => window.hostPage.mountInShadow('widget', { piece: 'dashboard' }));
    await usePiece(page.locator('#widget'));
    const styles = await page.evaluate(() => {
      const shadow = document.querySelector('#widget')?.shadowRoot;
      const [card, plot] = ['.aic-meter', '.aic-table-card'].map((selector) => shadow?.querySelector(selector));
      return [card, plot].map((element) => (element ? getComputedStyle(element).borderRadius : ''));
    });
    expect(styles).toEqual(['10px', '10px']);
    // Nothing of it stands in the page's own tree.
    expect(await page.evaluate(() => document.querySelectorAll('[class*="aic-"]').length)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('works in a sandboxed frame of an origin of its own', async () => {
    const { page, faults } = await pages.open(context, { isStyled: false });
    const srcdoc = pages.html({
      isInlined: true,
      attributes: 'data-piece="dashboard"',
      body: '<div id="widget"></div>',
    });
    await page.evaluate((html) => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.width = '1100';
      frame.height = '1500';
      frame.srcdoc = html;
      document.body.replaceChildren(frame);
    }, srcdoc);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('listbox').first().waitFor();
    expect(await page.frames()[1]?.evaluate(() => self.origin)).toBe('null');
    await usePiece(frame);
    expect(faults).toEqual([]);
  });

  it('works in the body of a frame, drawn there by a portal', async () => {
    const { page, faults } = await pages.open(context, { isStyled: false });
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.width = '1100';
      frame.height = '1500';
      document.body.replaceChildren(frame);
      const body = frame.contentDocument?.body;
      if (body) window.hostPage.portal(body, { piece: 'dashboard' });
    });
    const frame = page.frameLocator('iframe');
    await usePiece(frame);
    const seen = await page
      .frames()[1]
      ?.evaluate(() => [
        getComputedStyle(document.querySelector('.aic-card') ?? document.body).borderRadius,
        getComputedStyle(document.querySelector('.aic-chart-table') ?? document.body).display,
      ]);
    expect(seen).toEqual(['10px', 'table']);
    await page.evaluate(() => window.hostPage.unmount());
    expect(await frame.locator('.aic-root').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('works in a window of its own, drawn there by a portal', async () => {
    const { page, faults } = await pages.open(context, { isStyled: false });
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => {
        const opened = window.open('', '', 'popup,width=1100,height=1500');
        if (opened !== null) window.hostPage.portal(opened.document.body, { piece: 'dashboard' });
      }),
    ]);
    const said: string[] = [];
    popup.on('console', (message) => said.push(message.text()));
    popup.on('pageerror', (error) => said.push(error.message));
    await usePiece(popup);
    // In a narrow window the tooltip stands under the plot: the chart measures itself in its own window.
    await popup.setViewportSize({ width: 500, height: 900 });
    const docked = popup.locator('.aic-chart-tooltip-docked');
    await expect
      .poll(async () => {
        await popup.getByRole('listbox').first().hover();
        return docked.count();
      })
      .toBe(1);
    expect([...faults, ...said]).toEqual([]);
  });
});
