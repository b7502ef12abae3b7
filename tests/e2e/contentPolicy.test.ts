import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { COMPONENTS } from '../states/components';
import { startStates } from '../states/startStates';
import { watchPage } from '../states/watch';

import type { Browser, Locator, Page } from 'playwright';
import type { ComponentName } from '../states/components';
import type { StatesServer } from '../states/startStates';

/** The policy that SECURITY.md promises, word for word. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'none'; connect-src 'none'; font-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** What a page may ask for: itself and its files, and the CSV that it makes. */
const OWN = new Set(['/', '/client.js', '/favicon.ico', '/styles.css', 'a file made in the page']);

const state = (page: Page, name: string): Locator => page.locator(`[data-state="${name}"]`);
const isShown = async (what: Locator) => expect(await what.isVisible()).toBe(true);

async function tryChart(chart: Locator): Promise<void> {
  const plot = chart.getByRole('listbox').first();
  await plot.hover();
  await isShown(chart.locator('[part="tooltip"]'));
  await plot.click();
  for (const key of ['ArrowRight', 'ArrowUp', 'Home', 'Enter']) await plot.press(key);
  await isShown(chart.locator('[part="tooltip"]'));
  await plot.press('Escape');
  const item = chart.locator('button[part="legend-item"]').first();
  await item.hover();
  await item.click();
  await chart.getByRole('button', { name: /view as table/i }).click();
  await isShown(chart.getByRole('table').first());
}

async function tryTable(table: Locator): Promise<void> {
  for (const button of await table.locator('button[part="sort-button"]').all()) await button.click();
  await table.getByRole('row').nth(2).hover();
  expect(await table.locator('[aria-sort]').count()).toBe(1);
}

async function tryPicker(picker: Locator): Promise<void> {
  const button = picker.locator('button[aria-haspopup]').first();
  await button.click();
  await picker.getByText('Last 7 days').click();
  expect(await button.innerText()).toContain('Last 7 days');
  await button.press('ArrowDown');
  await isShown(picker.getByRole('dialog'));
  await button.page().keyboard.press('Escape');
}

const retry = async (page: Page) => state(page, 'error').getByRole('button', { name: 'Try again' }).first().click();
const hover = async (page: Page) => state(page, 'ready').locator('[part~="root"]').first().hover();

/** What a person does with each component. */
const USE: Readonly<Record<ComponentName, (page: Page) => Promise<unknown>>> = {
  UsageMeterCard: retry,
  MetricCard: retry,
  DaysUntilResetCard: hover,
  UtilizationCard: hover,
  ActiveProductsCard: hover,
  AverageDailyUsageCard: hover,
  TrendCard: hover,
  CreditsTrendChart: async (page) => {
    for (const name of ['ready', '130 products']) await tryChart(state(page, name));
    await retry(page);
  },
  UsageSparkline: (page) => state(page, 'figures').locator('svg').hover(),
  ProductTable: async (page) => {
    await tryTable(state(page, 'ready'));
    await tryTable(state(page, '130 products'));
    await state(page, '130 products').getByRole('button', { name: /next/i }).click();
    await retry(page);
  },
  PeriodPicker: (page) => tryPicker(state(page, 'ready')),
  DashboardTabs: async (page) => {
    await state(page, 'ready').getByRole('tab', { name: 'CMS' }).click();
    await page.keyboard.press('ArrowRight');
  },
  CreditsDashboard: async (page) => {
    const dashboard = state(page, 'ready');
    await tryChart(dashboard);
    await tryTable(dashboard);
    await tryPicker(dashboard);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dashboard.getByRole('button', { name: /export/i }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ai-credits-2025-10-01-to-2025-11-22.csv');
    await retry(page);
  },
  CreditsProvider: (page) => tryChart(state(page, 'two brands on one page').locator('> section').last()),
};

describe('under the strict policy of SECURITY.md', () => {
  let server: StatesServer;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    server = await startStates({ react: 'react19', mode: 'production', policy: POLICY });
    browser = await chromium.launch(launchOptions);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(10_000);
    await page.addInitScript(watchPage);
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url());
      asked.push(protocol === 'blob:' ? 'a file made in the page' : pathname);
    });
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(component: string, how: string): Promise<void> {
    asked.length = 0;
    said.length = 0;
    await page.goto(server.address({ component, how, setting: 'brand' }));
    await page.locator('html[data-alive]').waitFor();
  }

  describe.each([
    ['server', 'string'],
    ['browser', 'client'],
  ] as const)('drawn by the %s', (_side, how) => {
    it.each(COMPONENTS)(
      '%s, with a theme and used by a person, is blocked in nothing and uses nothing',
      async (component) => {
        await open(component, how);
        await USE[component](page);
        expect(await page.evaluate(() => [window.watch, window.recovered])).toEqual([{ violations: [], uses: [] }, []]);
        expect(said).toEqual([]);
        expect(asked.filter((path) => !OWN.has(path))).toEqual([]);
        expect(asked.filter((path) => path === '/client.js')).toHaveLength(1);
        // A download of the dashboard's is the one thing that leaves the root it was given, and only while it is clicked.
        expect(await page.evaluate(() => [...document.body.children].map(({ id, tagName }) => id || tagName))).toEqual([
          'root',
          'SCRIPT',
        ]);
        expect(server.complaints()).toBe('');
      },
    );
  });

  it('sets the theme on the root all the same, without what the grammar refuses', async () => {
    await open('UtilizationCard', 'string');
    const root = state(page, 'ready').locator('[part~="root"]');
    const token = (name: string) =>
      root.evaluate((element, of) => getComputedStyle(element).getPropertyValue(of), name);
    expect(await token('--aic-radius-card')).toBe('4px');
    expect(await root.evaluate((element) => element.style.getPropertyValue('--aic-color-text'))).toBe('');
    expect(await root.evaluate((element) => getComputedStyle(element).position)).not.toBe('fixed');
  });

  it('would notice: what is promised never to be done is blocked or noted when a script does it', async () => {
    await open('UtilizationCard', 'client');
    // In a task of its own, so that it is the page's doing and not that of the test's driver.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(() => {
            const attempts: (() => unknown)[] = [
              () => document.body.setAttribute('style', 'color: red'),
              () => (document.body.innerHTML += '<b>x</b>'),
              () => Reflect.construct(Function, ['return 1']),
              () => fetch('/arrive').catch(() => undefined),
              () => navigator.sendBeacon('/arrive'),
              () => localStorage.length + sessionStorage.length,
              () => (document.cookie = 'a=1'),
              () => indexedDB.databases(),
              () => new XMLHttpRequest(),
            ];
            for (const attempt of attempts) {
              try {
                attempt();
              } catch {
                // The policy throws where it forbids; what counts is whether it was noted.
              }
            }
            resolve();
          });
        }),
    );
    const { uses = [], violations = [] } = (await page.evaluate(() => window.watch)) ?? {};
    const known = ['setAttribute', 'innerHTML', 'Function', 'fetch', 'sendBeacon', 'localStorage', 'sessionStorage'];
    expect(uses).toEqual(expect.arrayContaining([...known, 'cookie', 'indexedDB', 'XMLHttpRequest']));
    await expect.poll(() => page.evaluate(() => window.watch?.violations.join('\n'))).toMatch(/style-src-attr/);
    expect(violations.join('\n')).toMatch(/require-trusted-types-for/);
  });
});
