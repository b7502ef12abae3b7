import { describe, expect, it } from 'vitest';

import { elementRun } from './elementRun';
import { elementUsage } from './elementUsage';
import { giveElement } from './giveElement';
import { hearElements } from './hearElements';
import { putElement } from './putElement';

const open = elementRun();
const { excess, input } = elementUsage;
const NAMES = ['dashboard', 'usage-meter', 'metric-card', 'trend-chart', 'product-table', 'period-picker'];

describe('events', () => {
  it('tell that a threshold is crossed, with the balance, and once', async () => {
    const { page } = await open('blank.html');
    const heard = await hearElements(page);
    const dashboard = await putElement(page, 'dashboard');
    const meter = await putElement(page, 'usage-meter', { usage: excess, limit: 'excess' });
    await dashboard.getByRole('table').waitFor();
    await expect.poll(heard).toHaveLength(1);
    expect((await heard())[0]).toMatchObject({
      type: 'aic-threshold',
      from: 'ai-credits-usage-meter',
      detail: { state: 'excess', previousState: null, used: 412_380, included: 400_000, excessUsed: 12_380 },
    });
    await giveElement(meter, { locale: 'de', usage: { ...excess } });
    await giveElement(dashboard, { usage: excess });
    await expect.poll(heard).toHaveLength(2);
    expect((await heard())[1]).toMatchObject({
      from: 'ai-credits-dashboard',
      detail: { state: 'excess', previousState: 'within', usedRatio: 1.03095 },
    });
    await giveElement(dashboard, { usage: { ...input, allowance: { included: 300_000, excessLimit: 100_000 } } });
    await expect.poll(heard).toHaveLength(3);
    expect((await heard())[2]).toMatchObject({ detail: { state: 'over', previousState: 'excess', overLimit: 12_380 } });
    await dashboard.evaluate((element) => {
      element.remove();
      document.body.append(element);
    });
    await dashboard.getByRole('table').waitFor();
    await giveElement(dashboard, { usage: input });
    await expect.poll(heard).toHaveLength(4);
    expect((await heard())[3]).toMatchObject({ detail: { state: 'within', previousState: 'over' } });
  });

  it('tell which days were chosen; a range that the page holds changes when the page says so', async () => {
    const { page } = await open('blank.html');
    const heard = await hearElements(page);
    const dashboard = await putElement(page, 'dashboard', { range: { start: '2025-10-01', end: '2025-11-01' } });
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
    await giveElement(dashboard, { range: { start: '2025-11-01', end: '2025-12-01' } });
    await dashboard.getByRole('button', { name: /^This period/ }).waitFor();
  });

  it('tell of rows left out, and of usage that cannot be read, which is an error on the page and no exception', async () => {
    const { page, faults } = await open('blank.html');
    const heard = await hearElements(page);
    const dashboard = await putElement(page, 'dashboard', {
      usage: { ...input, records: [...input.records, { day: 'yesterday', productId: 'search', credits: 1 }] },
    });
    await dashboard.getByRole('table').waitFor();
    expect(await heard()).toMatchObject([
      { type: 'aic-issues', detail: { error: null, issues: [{ code: 'invalid-day', index: input.records.length }] } },
    ]);
    await giveElement(dashboard, { usage: { records: 'none' }, canRetry: true });
    await dashboard.getByRole('alert').waitFor();
    expect((await heard())[1]?.detail).toMatchObject({
      error: expect.stringMatching(/^ai-credits-analytics: records is 'none'/),
    });
    await dashboard.getByRole('button', { name: 'Try again' }).click();
    expect((await heard())[2]).toEqual({ type: 'aic-retry', from: 'ai-credits-dashboard', detail: null });
    await giveElement(dashboard, { usage: input });
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
      const element = await putElement(page, name, properties);
      await element.locator('.aic-root').first().waitFor({ state: 'attached' });
    }
    expect(await faults()).toEqual([]);
  });
});
