import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { COMPONENTS } from '../states/components';
import { startStates } from '../states/startStates';

import type { Browser, Page } from 'playwright';
import type { StatesServer } from '../states/startStates';

/** Half past ten in the morning UTC: November 23 on the server in Kiritimati, November 22 in the browser's California. */
const SERVED_AT = '2025-11-22T10:30:00Z';
/** The same page, opened when two billing days have begun since. */
const TWO_DAYS_LATER = '2025-11-24T09:00:00Z';

type Case = readonly [component: string, how: 'string' | 'stream', setting: string];

const isDeep = Number(process.env['FAST_CHECK_RUNS'] ?? 100) > 100;
const EVERY: readonly Case[] = COMPONENTS.flatMap((component) =>
  ['plain', 'brand', 'slots', 'german', 'arabic'].flatMap((setting): Case[] => [
    [component, 'string', setting],
    [component, 'stream', setting],
  ]),
);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});
afterAll(() => browser?.close());

/** With late data in a language that runs the other way, a brand and own slots; or at once and with nothing around it. */
describe.each([
  ['React 18', 'react18', 'stream', 'arabic'],
  ['React 19', 'react19', 'string', 'plain'],
] as const)('%s, from a server in Kiritimati to a browser in Los Angeles', (_name, react, usualHow, usualSetting) => {
  let server: StatesServer;
  let page: Page;
  let opened = 0;
  const said: string[] = [];
  beforeAll(async () => {
    server = await startStates({ react, mode: 'development', timeZone: 'Pacific/Kiritimati', now: SERVED_AT });
    page = await browser.newPage({ timezoneId: 'America/Los_Angeles', locale: 'en-US' });
    page.on('console', (message) => {
      if (!message.text().includes('React DevTools')) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(error.message));
  });
  afterAll(() => server?.close());

  /** Opens a page and hands over everything that was said until its components live, the clock's first tick included. */
  async function open(query: Readonly<Record<string, string>>, now = SERVED_AT): Promise<readonly string[]> {
    said.length = 0;
    opened += 1;
    await page.clock.setFixedTime(now);
    await page.goto(server.address({ ...query, name: String(opened) }));
    await page.locator('html[data-alive]').waitFor();
    return [...said, ...(await page.evaluate(() => window.recovered ?? ['not hydrated']))];
  }

  const usual = COMPONENTS.map((component): Case => [component, usualHow, usualSetting]);
  it.each(isDeep ? EVERY : usual)(
    'takes %s over in every state without a word (%s, %s)',
    async (component, how, setting) => {
      expect(await open({ component, how, setting })).toEqual([]);
      expect(server.complaints()).toBe('');
    },
  );

  it.each(['string', 'stream'])(
    'tells the day of the browser once it lives, and says nothing of it (%s)',
    async (how) => {
      const query = { component: 'CreditsDashboard', state: 'by the clock' };
      expect(await open({ ...query, how }, TWO_DAYS_LATER)).toEqual([]);
      // December 1 is 7 days from November 24, and the zone of neither machine has a say in it.
      const card = page.getByRole('group', { name: 'Days Until Reset' });
      expect(await card.innerText()).toMatch(/\b7\b[^]*Resets Dec 1, 00:00 UTC/);
      // November 22 is the day of which the data speaks, though it is the 23rd where the server stands.
      const served = await (await page.request.get(server.address(query))).text();
      expect(served.replace(/<[^>]*>/g, ' ')).toMatch(/Days Until Reset\s+9\s/);
    },
  );

  it('would be heard: a component that reads the day of its machine is told on the console', async () => {
    expect((await open({ component: 'MachineDay' })).join('\n')).toMatch(/hydrat|did not match/i);
  });
});
