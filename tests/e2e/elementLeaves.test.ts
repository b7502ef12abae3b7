import { describe, expect, it } from 'vitest';

import { leftovers, watchLeftovers } from './elementLeftovers';
import { elementRun } from './elementRun';
import { elementUsage } from './elementUsage';
import { hearElements } from './hearElements';
import { putElement } from './putElement';

import type { Locator } from 'playwright';

const open = elementRun();
const { excess } = elementUsage;
const NAMES = ['dashboard', 'usage-meter', 'metric-card', 'trend-chart', 'product-table', 'period-picker'];

describe('an element that leaves its place', () => {
  it('leaves no listener, no observer and no timer, and works when it is put back', async () => {
    const { page, faults } = await open('blank.html', watchLeftovers);
    const dashboard = await putElement(page, 'dashboard');
    // Without `now` they follow the clock.
    for (const name of NAMES) await putElement(page, name, { now: undefined });
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
    const dashboard = await putElement(page, 'dashboard');
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
    const heard = await hearElements(page);
    const dashboard = await putElement(page, 'dashboard', { usage: excess });
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
