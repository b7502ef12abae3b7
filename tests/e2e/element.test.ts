import { novemberSample } from 'ai-credits-analytics/testing';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';

import { leftovers, watchLeftovers } from './elementLeftovers';
import { elementPage } from './elementPage';
import { elementServer } from './elementServer';

import type { Browser, Locator, Page } from 'playwright';
import type { ElementPage } from './elementPage';
import type { ElementServer } from './elementServer';

/** November 2025 on the afternoon of the 22nd: 412,380 of 500,000 credits. */
const { input, now } = novemberSample();
/** The same use of less: 12,380 of 100,000 beyond the included credits. */
const excess = { ...input, allowance: { included: 400_000, excessLimit: 100_000 } };
const NAMES = ['dashboard', 'usage-meter', 'metric-card', 'trend-chart', 'product-table', 'period-picker'];

const SCRIPT = '<script type="module" src="/dist/element.js"></script>';
const blank = (head = SCRIPT, body = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;

const PAGES = new Map([
  ['/blank.html', blank()],
  ['/empty.html', blank('')],
  ['/hostile.html', blank(`<link rel="stylesheet" href="/hostile.css">${SCRIPT}`)],
  [
    '/hostile.css',
    `* { all: unset } button { background: red; padding: 40px } table, td, th { display: block; border: 9px solid red }
     path { fill: red; stroke: red } h2, h3 { color: red; font-size: 60px } div { margin: 30px }`,
  ],
  ['/twice.html', blank(`${SCRIPT}<script type="module" src="/dist/element.js?again"></script>`)],
  ['/arabic.html', blank(`${SCRIPT}<script type="module" src="/arabic.js"></script>`)],
  ['/arabic.js', "import { ar } from '/dist/locales/ar.js'; globalThis.ar = ar;"],
  ['/brand.html', blank(`<link rel="stylesheet" href="/brand.css">${SCRIPT}`)],
  [
    '/brand.css',
    'body { --aic-color-accent: rgb(1, 102, 3) } ai-credits-product-table::part(title) { color: rgb(4, 5, 106) }',
  ],
  [
    '/early.html',
    blank(
      `<script src="/early.js" defer></script>${SCRIPT}`,
      '<ai-credits-metric-card id="early" metric="utilization" locale="en"></ai-credits-metric-card>',
    ),
  ],
  [
    '/early.js',
    `customElements.define('ai-credits-trend-chart', class extends HTMLElement {});
     Object.assign(document.getElementById('early'), { usage: ${JSON.stringify(input)}, now: '${now}', locale: 'de' });`,
  ],
]);

let server: ElementServer;
let browser: Browser;
beforeAll(async () => {
  server = await elementServer(PAGES);
  browser = await chromium.launch(launchOptions);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (path: string, prepare?: (page: Page) => Promise<void>): Promise<ElementPage> =>
  elementPage(browser, server.url + path, prepare);

/** Puts an element with these properties at the end of the page and gives its locator. */
async function put(page: Page, name: string, properties: object = {}): Promise<Locator> {
  const id = await page.evaluate(
    ([tag, given]) => {
      const element = Object.assign(document.createElement(tag), given);
      element.id = `put${document.body.childElementCount}`;
      document.body.append(element);
      return element.id;
    },
    [`ai-credits-${name}`, { usage: input, now, ...properties }] as const,
  );
  return page.locator(`#${id}`);
}

const give = (element: Locator, properties: object): Promise<void> =>
  element.evaluate((target, given) => void Object.assign(target, given), properties);

/** What the document hears of the elements in it, from now on. */
async function hear(page: Page): Promise<() => Promise<{ type: string; from: string; detail: unknown }[]>> {
  await page.evaluate(() => {
    const heard: object[] = [];
    for (const type of ['aic-range-change', 'aic-threshold', 'aic-issues', 'aic-retry']) {
      document.addEventListener(type, (event) => {
        if (!(event instanceof CustomEvent && event.target instanceof Element)) return;
        const detail: { error?: Error } | null = event.detail;
        heard.push({
          type,
          from: event.target.localName,
          detail: detail?.error ? { ...detail, error: detail.error.message } : detail,
        });
      });
    }
    Object.assign(window, { heard });
  });
  return () => page.evaluate('heard');
}

const value = (element: Locator): Locator => element.locator('[part~="value"]').first();

describe('the example page, plain HTML under the strictest policy', () => {
  it('shows its figures by role, in two languages, and nothing is blocked or said', async () => {
    const { page, faults } = await open('examples/html/');
    const policy = (await page.request.get(page.url())).headers()['content-security-policy'];
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("trusted-types 'none'");
    const meter = page.getByRole('meter', { name: 'Credits Used and Remaining', exact: true });
    expect(await meter.getAttribute('aria-valuetext')).toContain('412,380');
    expect(await page.getByRole('group', { name: 'Days Until Reset' }).innerText()).toContain('9');
    const row = page.getByRole('table', { name: /^Credits by Product/ }).getByRole('row', { name: /^Agent OS/ });
    expect(await row.innerText()).toMatch(/148,930\s+6,769\.55\s+0\s+36\.1%/);
    const german = page.getByRole('meter', { name: 'Verbrauchte und verbleibende Credits' });
    expect(await german.getAttribute('aria-valuetext')).toContain('412.380');
    expect(await page.getByRole('rowheader', { name: 'Personalize' }).count()).toBe(1);
    expect(await faults()).toEqual([]);
  });

  it('has no React and no name of ours among its globals', async () => {
    const names = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(window));
    const without = await names((await open('empty.html')).page);
    const { page } = await open('blank.html');
    await put(page, 'dashboard');
    await page.getByRole('meter').first().waitFor();
    expect(without.length).toBeGreaterThan(100);
    expect((await names(page)).filter((name) => !without.includes(name))).toEqual([]);
  });

  it('moves all parts by one picker, and the dashboard by its own', async () => {
    const { page, faults } = await open('examples/html/');
    await page.getByRole('button', { name: /^Dieser Zeitraum/ }).click();
    await page.getByRole('option', { name: /^Letzte 7 Tage/ }).click();
    await page.getByRole('table', { name: /16\. ?(Nov\.)? ?– ?22\. Nov|16\.–22\. Nov/ }).waitFor();
    await page.getByRole('button', { name: /^This period/ }).click();
    await page.getByRole('option', { name: /^Last 7 days/ }).click();
    await page.getByText('last-7-days: 2025-11-16 to 2025-11-23').waitFor();
    await page.getByRole('table', { name: /Nov 16 – 22/ }).waitFor();
    expect(await faults()).toEqual([]);
  });
});

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
    const element = await put(page, name);
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
      const card = await put(page, 'metric-card', { metric });
      await card.getByRole('group', { name }).waitFor();
      expect((await value(card).innerText()).replace(/\s+/g, ' ')).toContain(figure);
    }
  });

  it('is drawn anew for a property and for an attribute, whichever came last', async () => {
    const { page, faults } = await open('blank.html');
    const card = await put(page, 'metric-card', { metric: 'utilization' });
    await card.getByText('82.5%').waitFor();
    await card.evaluate((element) => element.setAttribute('locale', 'de'));
    await card.getByText('82,5 %').waitFor();
    await give(card, { usage: excess });
    await card.getByText('103,1 %').waitFor();
    await give(card, { locale: 'en', metric: 'days-until-reset' });
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
    await (await put(page, 'metric-card')).getByText('82.5%').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('is right to left in Arabic', async () => {
    const { page, faults } = await open('arabic.html');
    const dashboard = await put(page, 'dashboard', { locale: 'ar' });
    await dashboard.evaluate((element) => Object.assign(element, { messages: Reflect.get(window, 'ar') }));
    const region = dashboard.getByRole('region', { name: 'استخدام الأرصدة الشهري' });
    await region.waitFor();
    expect(await region.evaluate((root) => getComputedStyle(root).direction)).toBe('rtl');
    const [first, second] = await dashboard.getByRole('meter').all();
    expect((await first?.boundingBox())?.x).toBeGreaterThan((await second?.boundingBox())?.x ?? Infinity);
    expect(await faults()).toEqual([]);
  });
});

/** What a reset or a paint of everything changes where it gets in. */
const PAINTED =
  'display box-sizing width height margin padding border-top border-collapse list-style color background-color fill stroke ' +
  'stroke-width opacity visibility cursor position font-family font-size font-weight line-height letter-spacing text-align white-space';

describe('the looks of an element', () => {
  const fill = (element: Locator) =>
    element
      .locator('[part~="meter-fill"]')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);

  it('are those of its own theme beside another with another', async () => {
    const { page, faults } = await open('blank.html');
    const one = await put(page, 'usage-meter', { theme: { '--aic-color-accent': 'rgb(1, 2, 203)' } });
    const other = await put(page, 'usage-meter', { theme: { '--aic-color-accent': 'rgb(104, 5, 6)' } });
    await other.getByRole('meter').waitFor();
    const colors = async () => [await fill(one), await fill(other)];
    await expect.poll(colors).toEqual(['rgb(1, 2, 203)', 'rgb(104, 5, 6)']);
    await give(one, { theme: { '--aic-color-accent': 'red;position:fixed' } });
    await expect.poll(async () => fill(one)).not.toBe('rgb(1, 2, 203)');
    expect(await faults()).toEqual([]);
  });

  it('take custom properties and ::part() from the page around', async () => {
    const { page } = await open('brand.html');
    const meter = await put(page, 'usage-meter');
    await expect.poll(async () => fill(meter)).toBe('rgb(1, 102, 3)');
    const table = await put(page, 'product-table');
    const title = table.getByRole('heading', { name: 'Credits by Product' });
    expect(await title.evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(4, 5, 106)');
  });

  it('are not touched by a page that resets and paints everything', async () => {
    const looks = async (path: string): Promise<Record<string, string>[]> => {
      const { page } = await open(path);
      const dashboard = await put(page, 'dashboard');
      await dashboard.evaluate((element) => Object.assign(element, { style: 'display: block; width: 900px' }));
      await dashboard.getByRole('table').waitFor();
      await expect.poll(async () => (await dashboard.locator('svg').last().boundingBox())?.width).toBeGreaterThan(0);
      return dashboard.evaluate(
        (element, properties) =>
          [...(element.shadowRoot?.querySelectorAll('.aic-root, .aic-root *') ?? [])].map((inner) => {
            const style = getComputedStyle(inner);
            const own = properties.split(' ').map((name) => [name, style.getPropertyValue(name)] as const);
            return { element: `${inner.localName}.${inner.getAttribute('class')}`, ...Object.fromEntries(own) };
          }),
        PAINTED,
      );
    };
    const [plain, hostile] = [await looks('blank.html'), await looks('hostile.html')];
    expect(plain.length).toBeGreaterThan(300);
    expect(hostile.map(({ element }) => element)).toEqual(plain.map(({ element }) => element));
    const changed = hostile.flatMap((style, place) =>
      Object.entries(style)
        .filter(([name, found]) => found !== plain[place]?.[name])
        .map(([name, found]) => `${style['element']} ${name}: ${found}, not ${plain[place]?.[name]}`),
    );
    expect(changed).toEqual([]);
  });
});

describe('events', () => {
  it('tell that a threshold is crossed, with the balance, and once', async () => {
    const { page } = await open('blank.html');
    const heard = await hear(page);
    const dashboard = await put(page, 'dashboard');
    const meter = await put(page, 'usage-meter', { usage: excess, limit: 'excess' });
    await dashboard.getByRole('table').waitFor();
    await expect.poll(heard).toHaveLength(1);
    expect((await heard())[0]).toMatchObject({
      type: 'aic-threshold',
      from: 'ai-credits-usage-meter',
      detail: { state: 'excess', previousState: null, used: 412_380, included: 400_000, excessUsed: 12_380 },
    });
    await give(meter, { locale: 'de', usage: { ...excess } });
    await give(dashboard, { usage: excess });
    await expect.poll(heard).toHaveLength(2);
    expect((await heard())[1]).toMatchObject({
      from: 'ai-credits-dashboard',
      detail: { state: 'excess', previousState: 'within', usedRatio: 1.03095 },
    });
    await give(dashboard, { usage: { ...input, allowance: { included: 300_000, excessLimit: 100_000 } } });
    await expect.poll(heard).toHaveLength(3);
    expect((await heard())[2]).toMatchObject({ detail: { state: 'over', previousState: 'excess', overLimit: 12_380 } });
    await dashboard.evaluate((element) => {
      element.remove();
      document.body.append(element);
    });
    await dashboard.getByRole('table').waitFor();
    await give(dashboard, { usage: input });
    await expect.poll(heard).toHaveLength(4);
    expect((await heard())[3]).toMatchObject({ detail: { state: 'within', previousState: 'over' } });
  });

  it('tell which days were chosen; a range that the page holds changes when the page says so', async () => {
    const { page } = await open('blank.html');
    const heard = await hear(page);
    const dashboard = await put(page, 'dashboard', { range: { start: '2025-10-01', end: '2025-11-01' } });
    await dashboard.getByRole('button', { name: /^Last period/ }).click();
    await dashboard.getByRole('option', { name: /^This period/ }).click();
    await expect.poll(heard).toEqual([
      {
        type: 'aic-range-change',
        from: 'ai-credits-dashboard',
        detail: { start: '2025-11-01', end: '2025-12-01', preset: 'this-period' },
      },
    ]);
    await dashboard.getByRole('button', { name: /^Last period/ }).waitFor();
    await give(dashboard, { range: { start: '2025-11-01', end: '2025-12-01' } });
    await dashboard.getByRole('button', { name: /^This period/ }).waitFor();
  });

  it('tell of rows left out, and of usage that cannot be read, which is an error on the page and no exception', async () => {
    const { page, faults } = await open('blank.html');
    const heard = await hear(page);
    const dashboard = await put(page, 'dashboard', {
      usage: { ...input, records: [...input.records, { day: 'yesterday', productId: 'search', credits: 1 }] },
    });
    await dashboard.getByRole('table').waitFor();
    expect(await heard()).toMatchObject([
      { type: 'aic-issues', detail: { error: null, issues: [{ code: 'invalid-day', index: input.records.length }] } },
    ]);
    await give(dashboard, { usage: { records: 'none' }, canRetry: true });
    await dashboard.getByRole('alert').waitFor();
    expect((await heard())[1]?.detail).toMatchObject({
      error: expect.stringMatching(/^ai-credits-analytics: records is 'none'/),
    });
    await dashboard.getByRole('button', { name: 'Try again' }).click();
    expect((await heard())[2]).toEqual({ type: 'aic-retry', from: 'ai-credits-dashboard', detail: null });
    await give(dashboard, { usage: input });
    await dashboard.getByRole('table').waitFor();
    expect(await faults()).toEqual([]);
  });

  it.each(NAMES)('%s survives what is none: usage, now, range, theme, words', async (name) => {
    const { page, faults } = await open('blank.html');
    const wrong = [
      { usage: 12 },
      { usage: { ...input, timeZone: 'Mars/Olympus' } },
      { usage: { credits: new Float64Array(3) } },
      { now: 'yesterday' },
      { now: {} },
      { range: { start: '2025-11-05', end: '2025-11-01' } },
      { range: 'november' },
      { theme: 'dark', messages: 'de', locale: 'klingon!', status: 'done', headingLevel: 9, colorScheme: 'pink' },
      { messages: { dashboard: null, table: 7 }, theme: { '--aic-color-accent': null } },
    ];
    for (const properties of wrong) {
      const element = await put(page, name, properties);
      await element.locator('.aic-root').first().waitFor({ state: 'attached' });
    }
    expect(await faults()).toEqual([]);
  });
});

describe('an element that leaves its place', () => {
  it('leaves no listener, no observer and no timer, and works when it is put back', async () => {
    const { page, faults } = await open('blank.html', watchLeftovers);
    const dashboard = await put(page, 'dashboard');
    // Without `now` they follow the clock.
    for (const name of NAMES) await put(page, name, { now: undefined });
    await dashboard.getByRole('table').waitFor();
    expect(await leftovers(page)).toMatchObject({ listeners: expect.arrayContaining(['visibilitychange']) });
    await expect.poll(async () => (await leftovers(page)).observed).toBeGreaterThan(0);
    await page
      .getByRole('button', { name: /^This period/ })
      .last()
      .click();
    await page.getByRole('dialog').waitFor();
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate(() => {
        const all = [...document.body.children];
        for (const element of all) element.remove();
        Object.assign(window, { all });
      });
      await expect.poll(() => leftovers(page)).toEqual({ listeners: [], observed: 0, timers: 0 });
      expect(await page.evaluate('all.filter((element) => element.shadowRoot.childElementCount > 0)')).toEqual([]);
      await page.evaluate('document.body.append(...all)');
      await dashboard.getByRole('table').waitFor();
    }
    expect(await dashboard.getByRole('meter').count()).toBe(2);
    expect(await faults()).toEqual([]);
  });

  it('keeps what a person chose when it is only moved', async () => {
    const { page, faults } = await open('blank.html');
    const dashboard = await put(page, 'dashboard');
    await dashboard.getByRole('button', { name: 'View as table' }).click();
    const root = await dashboard.locator('.aic-root').first().elementHandle();
    await dashboard.evaluate((element) => {
      const place = document.createElement('main');
      document.body.append(place);
      place.append(element);
    });
    await dashboard.getByRole('rowheader', { name: /Nov 21/ }).waitFor();
    expect(
      await dashboard
        .locator('.aic-root')
        .first()
        .evaluate((moved, before) => moved === before, root),
    ).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it('is styled and works in another document that it is moved to, and back again', async () => {
    const { page, faults } = await open('blank.html', watchLeftovers);
    const heard = await hear(page);
    const dashboard = await put(page, 'dashboard', { usage: excess });
    await dashboard.getByRole('table').waitFor();
    const looks = (place: Locator) =>
      place
        .locator('.aic-card')
        .first()
        .evaluate((card) => {
          const { backgroundColor, borderRadius, fontSize } = getComputedStyle(card);
          return [backgroundColor, borderRadius, fontSize];
        });
    const before = await looks(dashboard);
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/empty.html';
      frame.width = '1200';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.contentDocument?.body.append(...document.querySelectorAll('ai-credits-dashboard'));
    });
    const inside = page.frameLocator('iframe').locator('ai-credits-dashboard');
    await inside.getByRole('table').waitFor();
    expect(await looks(inside)).toEqual(before);
    await inside.getByRole('button', { name: 'View as table' }).click();
    await inside.getByRole('rowheader', { name: /Nov 21/ }).waitFor();
    await expect.poll(() => leftovers(page)).toMatchObject({ timers: 0 });
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const element = frame?.contentDocument?.querySelector('ai-credits-dashboard');
      if (element) document.body.append(element);
      frame?.remove();
    });
    await dashboard.getByRole('table').waitFor();
    expect(await looks(dashboard)).toEqual(before);
    // Still in excess, in every place: nothing new to tell.
    expect(await heard()).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });
});

it('is nothing, and no error, where there are no elements: imported and required on a server', () => {
  const code = `await import('ai-credits-analytics/element'); (await import('node:module')).createRequire(import.meta.url)('ai-credits-analytics/element'); console.log(typeof customElements)`;
  expect(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim()).toBe('undefined');
});
