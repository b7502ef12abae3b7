import { createCreditUsage, summarizeCredits } from 'ai-credits-analytics/metrics';
import { sampleUsageInput } from 'ai-credits-analytics/testing';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { card, meter, openCredits, productRow } from './figures';
import { hostAppRun } from './hostAppRun';

import type { HostAppRun } from './hostAppRun';

const number = (value: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);

let app: HostAppRun;
beforeAll(async () => {
  app = await hostAppRun();
});
afterAll(() => app.close());

describe('the host app with sample usage', () => {
  it('is served under a policy without inline styles, inline scripts and string sinks, and breaks no rule of it', async () => {
    const { page, faults } = await app.open();
    const policy = (await page.request.get(page.url())).headers()['content-security-policy'];
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    await openCredits(page);
    await page.getByRole('button', { name: 'View as table' }).click();
    await page.getByRole('rowheader', { name: /Nov 21/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('shows the CMS dashboard first and the AI credits one click later', async () => {
    const { page, faults } = await app.open();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('CMS');
    expect(await page.getByText('Published entries').isVisible()).toBe(true);
    await openCredits(page);
    await page.getByRole('heading', { name: 'Monthly Credit Usage' }).waitFor();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('AI Credits');
    expect(faults).toEqual([]);
  });

  it('shows the figures that the metrics compute for the same sample', async () => {
    const { usage } = createCreditUsage(sampleUsageInput({ through: '2025-11-22' }));
    const summary = summarizeCredits(usage, { now: '2025-11-22T14:00:00Z', percentDigits: 1 });
    const { page, faults } = await app.open();
    await openCredits(page);
    expect(await meter(page, 'Credits Used and Remaining').getAttribute('aria-valuetext')).toContain(
      number(summary.balance.used),
    );
    // November 22 to December 1: nine days.
    expect(await card(page, 'Days Until Reset').innerText()).toMatch(/\b9\b[^]*Resets Dec 1, 00:00 UTC/);
    expect(await card(page, 'Active Products').innerText()).toMatch(/6\s+of 8/);
    expect(await card(page, 'Overall Credit Utilization').innerText()).toContain(
      `${number(Math.round((summary.utilization.ratio ?? 0) * 1000) / 10)}%`,
    );
    const [first] = summary.products;
    expect((await productRow(page, first?.name ?? '')).slice(0, 2)).toEqual(['Agent OS', number(first?.credits ?? 0)]);
    expect(summary.products.filter((product) => product.credits > 0)).toHaveLength(6);
    expect(faults).toEqual([]);
  });

  it('downloads every row of the six months', async () => {
    const { page } = await app.open();
    await openCredits(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    // 175 days of 6 products and a header.
    expect(csv.trimEnd().split(/\r?\n/)).toHaveLength(175 * 6 + 1);
  });

  it('is worked by keyboard: the tabs take one stop and the arrows move between them', async () => {
    const { page } = await app.open();
    await page.getByRole('tab', { name: 'CMS' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').innerText()).toBe('AI Credits');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Monthly Credit Usage' }).waitFor();
    await page.keyboard.press('Home');
    expect(await page.locator(':focus').innerText()).toBe('CMS');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Help');
  });

  it('opens the apps and the settings with the keyboard and gives the focus back', async () => {
    const { page } = await app.open();
    const button = page.getByRole('button', { name: 'Switch app' });
    await button.press('Enter');
    expect(await page.getByRole('button', { name: 'Analytics' }).getAttribute('aria-current')).toBe('page');
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Switch app');
  });

  it('turns right to left in Arabic, numbers and all', async () => {
    const { page, faults } = await app.open();
    await openCredits(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'العربية' }).check();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    await page.getByRole('heading', { name: 'استخدام الأرصدة الشهري' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('writes German numbers in German', async () => {
    const { usage } = createCreditUsage(sampleUsageInput({ through: '2025-11-22' }));
    const { used } = summarizeCredits(usage, { now: '2025-11-22T14:00:00Z' }).balance;
    const { page } = await app.open('&lang=de');
    await page.getByRole('tab').nth(1).click();
    const text = await page.getByRole('meter').first().getAttribute('aria-valuetext');
    expect(text).toContain(new Intl.NumberFormat('de').format(used));
  });

  it('wears the brand and the scheme it is given', async () => {
    const { page } = await app.open('&brand=fernway&scheme=dark');
    await openCredits(page);
    const [scheme, font] = await page
      .locator('.aic-root')
      .first()
      .evaluate((root) => [getComputedStyle(root).colorScheme, getComputedStyle(root).fontFamily]);
    expect(scheme).toBe('dark');
    expect(font).toContain('IBM Plex Sans');
  });

  it.each(['en', 'de', 'ar'])('fits a window of 320 pixels in %s', async (language) => {
    const { page } = await app.open(`&lang=${language}`, { width: 320, height: 640 });
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('meter').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
