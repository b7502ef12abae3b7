import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../chromium';
import { COMPONENTS } from '../states/components';
import { countLeaks } from '../states/countLeaks';
import { startStates } from '../states/startStates';

import type { Browser, CDPSession, Page } from 'playwright';
import type { ComponentName } from '../states/components';
import type { StatesServer } from '../states/startStates';

const CYCLES = 200;
/** By then React and the browser have made what they keep for good: caches, compiled code, one listener a document. */
const WARM_UP = 40;
const MEGABYTE = 1_048_576;
const COLLECTIONS = 3;
/** 240 dashboards are some seconds' work, and a busy machine takes ten times as long. */
const LONGEST_MS = 180_000;

/** The state in which a component does most; a page of the provider holds two dashboards. */
const STATE: Readonly<Partial<Record<ComponentName, string>>> = {
  UsageSparkline: 'figures',
  CreditsDashboard: 'by the clock',
  CreditsProvider: 'two brands on one page',
};

const isDeep = Number(process.env['FAST_CHECK_RUNS'] ?? 100) > 100;
/** Those that the dashboard does not draw, and of those it draws the dashboard speaks; each by itself in the deep run. */
const SHORT = new Set<string>(['CreditsDashboard', 'DashboardTabs', 'PeriodPicker', 'UsageSparkline']);
const measured = COMPONENTS.filter((component) => isDeep || SHORT.has(component));

interface Footprint {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});
afterAll(() => browser?.close());

// StrictMode mounts everything twice, and does so in the development build alone.
describe.each(isDeep ? (['react18', 'react19'] as const) : (['react19'] as const))(
  '200 times on the page, %s',
  (react) => {
    let server: StatesServer;
    beforeAll(async () => {
      server = await startStates({ react, mode: 'development', client: 'cycle.tsx' });
    });
    afterAll(() => server?.close());

    async function open(): Promise<{ page: Page; devtools: CDPSession }> {
      const page = await browser.newPage();
      // The clock of the page stands in the month of the sample; its timers run.
      await page.clock.setFixedTime('2025-11-22T10:30:00Z');
      await page.addInitScript(countLeaks);
      await page.goto(server.address({ component: 'MetricCard', how: 'client' }));
      return { page, devtools: await page.context().newCDPSession(page) };
    }

    /** What the page holds when everything that nothing refers to is gone. */
    async function footprint(devtools: CDPSession): Promise<Footprint> {
      // What one collection finds free of references, only the next finds free of nodes that refer to it.
      for (let round = 0; round < COLLECTIONS; round += 1) await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return { heap: usedSize, nodes, listeners: jsEventListeners };
    }

    const cycle = (page: Page, component: string, state: string | null, times: number) =>
      page.evaluate(([name, of, count]) => window.cycle?.(name, of, count), [component, state, times] as const);

    it.each(measured)(
      '%s leaves no node, listener, observer or timer, and less than 1 MB of heap',
      async (component) => {
        const { page, devtools } = await open();
        const state = STATE[component] ?? 'ready';
        await cycle(page, component, state, WARM_UP);
        const heldBefore = await page.evaluate(() => window.held?.());
        const before = await footprint(devtools);
        await cycle(page, component, state, CYCLES);
        const held = await page.evaluate(() => window.held?.());
        const after = await footprint(devtools);
        console.log(
          `${component}: ${((after.heap - before.heap) / 1024).toFixed(0)} KB, ${after.nodes - before.nodes} nodes`,
        );
        expect(held).toEqual(heldBefore);
        expect(held).toMatchObject({ observers: 0, timers: 0 });
        expect(after.nodes).toBeLessThanOrEqual(before.nodes);
        expect(after.listeners).toBeLessThanOrEqual(before.listeners);
        expect(after.heap - before.heap).toBeLessThan(MEGABYTE);
        await page.close();
      },
      LONGEST_MS,
    );

    it('would be noticed: a component that listens for ever is counted', async () => {
      const { page } = await open();
      await cycle(page, 'Leaking', null, 10);
      const held = await page.evaluate(() => window.held?.());
      // Each of ten is mounted once, and its ref is called again when it leaves.
      expect(held?.listeners['Window resize']).toBeGreaterThanOrEqual(10);
      await page.close();
    });
  },
);
