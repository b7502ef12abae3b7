import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { elementRun } from './elementRun';
import { elementUsage } from './elementUsage';
import { giveElement } from './giveElement';
import { putElement } from './putElement';

const open = elementRun();
const { excess } = elementUsage;

describe('an element', () => {
  it.each([
    ['dashboard', 'region', 'Monthly Credit Usage'],
    ['usage-meter', 'meter', 'Credits Used and Remaining'],
    ['metric-card', 'group', 'Overall Credit Utilization'],
    ['trend-chart', 'figure', 'Credits Trend'],
    ['product-table', 'table', 'Credits by Product'],
    ['period-picker', 'button', 'This period'],
  ] as const)('%s draws its component, with styles, in a shadow root', async (name, role, called) => {
    const { page, faults } = await open('blank.html');
    const element = await putElement(page, name);
    await element.getByRole(role, { name: called }).first().waitFor();
    const [display, sheets] = await element.evaluate((host) => [
      getComputedStyle(host).display,
      host.shadowRoot?.adoptedStyleSheets.length,
    ]);
    expect([display, sheets]).toEqual(['grid', 2]);
    const box = await element.locator('.aic-root').first().boundingBox();
    expect(box?.height).toBeGreaterThan(20);
    expect(await page.locator('style, link').count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('metric-card shows one of five figures', async () => {
    const { page } = await open('blank.html');
    const figures = [
      ['days-until-reset', 'Days Until Reset', '9'],
      ['utilization', 'Overall Credit Utilization', '82.5%'],
      ['active-products', 'Active Products', '6 of 8'],
      ['average-daily-usage', 'Average Daily Usage', '18,744.55'],
      ['trend', 'Trend vs Last Month', '+12.4%'],
    ] as const;
    for (const [metric, name, figure] of figures) {
      const card = await putElement(page, 'metric-card', { metric });
      await card.getByRole('group', { name }).waitFor();
      expect((await card.locator('[part~="value"]').first().innerText()).replace(/\s+/g, ' ')).toContain(figure);
    }
  });

  it('is drawn anew for a property and for an attribute, whichever came last', async () => {
    const { page, faults } = await open('blank.html');
    const card = await putElement(page, 'metric-card', { metric: 'utilization' });
    await card.getByText('82.5%').waitFor();
    await card.evaluate((element) => element.setAttribute('locale', 'de'));
    await card.getByText('82,5 %').waitFor();
    await giveElement(card, { usage: excess });
    await card.getByText('103,1 %').waitFor();
    await giveElement(card, { locale: 'en', metric: 'days-until-reset' });
    await card.getByText('Days Until Reset').waitFor();
    await card.evaluate((element) => element.setAttribute('metric', 'utilization'));
    await card.getByText('103.1%').waitFor();
    await card.evaluate((element) => {
      element.setAttribute('heading-level', '5');
      element.setAttribute('color-scheme', 'dark');
      element.removeAttribute('metric');
    });
    await card.getByRole('heading', { level: 5, name: 'Overall Credit Utilization' }).waitFor();
    expect(await card.locator('.aic-root').evaluate((root) => getComputedStyle(root).colorScheme)).toBe('dark');
    const read = await card.evaluate((element) =>
      ['headingLevel', 'colorScheme', 'metric'].map((name) => Reflect.get(element, name)),
    );
    expect(read).toEqual([5, 'dark', undefined]);
    expect(await faults()).toEqual([]);
  });

  it('honours what was set before it was defined, and a name that the page has taken', async () => {
    const { page, faults } = await open('early.html');
    // The attribute says English, what was set after it says German.
    await page.locator('#early').getByText('82,5 %').waitFor();
    expect(await page.evaluate(() => Object.keys(document.getElementById('early') ?? {}))).toEqual([]);
    await page.evaluate(() => document.body.append(document.createElement('ai-credits-trend-chart')));
    expect(await page.evaluate(() => document.querySelector('ai-credits-trend-chart')?.shadowRoot)).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('may be imported twice', async () => {
    const { page, faults } = await open('twice.html');
    await (await putElement(page, 'metric-card')).getByText('82.5%').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('is right to left in Arabic', async () => {
    const { page, faults } = await open('arabic.html');
    const dashboard = await putElement(page, 'dashboard', { locale: 'ar' });
    await dashboard.evaluate((element) => Object.assign(element, { messages: Reflect.get(window, 'ar') }));
    const region = dashboard.getByRole('region', { name: 'استخدام الأرصدة الشهري' });
    await region.waitFor();
    expect(await region.evaluate((root) => getComputedStyle(root).direction)).toBe('rtl');
    const [first, second] = await dashboard.getByRole('meter').all();
    expect((await first?.boundingBox())?.x).toBeGreaterThan((await second?.boundingBox())?.x ?? Infinity);
    expect(await faults()).toEqual([]);
  });
});

it('is nothing, and no error, where there are no elements: imported and required on a server', () => {
  const code = `await import('ai-credits-analytics/element'); (await import('node:module')).createRequire(import.meta.url)('ai-credits-analytics/element'); console.log(typeof customElements)`;
  expect(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim()).toBe('undefined');
});
