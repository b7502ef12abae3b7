import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';

import { nextVersion, startNextApp } from './startNextApp';

import type { Browser, Page } from 'playwright';
import type { NextApp } from './startNextApp';

// It installs Next from the registry and builds it, which takes a minute or two.
const isAsked = process.env['NEXT_APP'] === '1' || Number(process.env['FAST_CHECK_RUNS'] ?? 100) > 100;

describe.skipIf(!isAsked)(`examples/next-app, built with Next ${nextVersion} and served from Kiritimati`, () => {
  let app: NextApp;
  let reason: string | undefined;
  let browser: Browser;

  beforeAll(async () => {
    const started = await startNextApp('Pacific/Kiritimati');
    if (typeof started === 'string') reason = started;
    else app = started;
    browser = await chromium.launch(launchOptions);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** The areas of the chart that a server component has counted and a client component has drawn. */
  const areas = (page: Page) =>
    page
      .locator('main > .aic-chart .aic-chart-area')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));

  it('has the figures and the chart in its HTML, for a reader without JavaScript', async ({ skip }) => {
    skip(reason !== undefined, reason);
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(app.url);
    const text = await page.locator('main').innerText();
    // 15 weekdays of 200 credits and 7 days of weekends of 80 are 3,560, of 5,000 that is 71.2 %.
    expect(text).toContain('3,560');
    expect(text).toContain('71.2%');
    expect(text).toMatch(/Days Until Reset\s+9\b/);
    const drawn = await areas(page);
    expect(drawn).toHaveLength(3);
    for (const path of drawn) expect(path).toMatch(/^M[\d.,\sMLHVCZmlhvcz-]{40,}$/);
    expect(await page.locator('main [style], main style').count()).toBe(0);
    expect((await page.locator('.cards > *').first().boundingBox())?.width).toBeGreaterThan(200);
    await page.close();
  });

  it('lives in a browser in Los Angeles without a word, under its policy, with the brand of its file', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason);
    const page = await browser.newPage({ timezoneId: 'America/Los_Angeles', locale: 'en-US' });
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(error.message));
    const response = await page.goto(app.url);
    expect(response?.headers()['content-security-policy']).toMatch(
      /style-src 'self';.*require-trusted-types-for 'script'/,
    );

    const before = await areas(page);
    await page.getByRole('button', { name: /^this period/i }).evaluate(
      (button) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (Object.keys(button).some((key) => key.startsWith('__reactProps'))) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    expect(await areas(page)).toEqual(before);
    const brand = await page
      .locator('.cards > *')
      .first()
      .evaluate((card) => getComputedStyle(card).getPropertyValue('--aic-radius-card'));
    expect(brand.trim()).toBe('4px');

    await page.getByRole('listbox').first().hover();
    expect(await page.locator('[part="tooltip"]').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: /^this period/i }).click();
    await page.getByText('Last 7 days').click();
    // The last seven days that ended before November 23 began.
    expect(await page.locator('#chosen').innerText()).toBe('From 2025-11-16 to before 2025-11-23');
    expect(said).toEqual([]);
    await page.close();
  });
});
