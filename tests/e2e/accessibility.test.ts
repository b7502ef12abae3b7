import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chooseReport } from './figures';
import { hostAppRun } from './hostAppRun';
import { faultyReport, signInPage } from './reports';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import type { HostAppRun } from './hostAppRun';

let app: HostAppRun;
beforeAll(async () => {
  app = await hostAppRun();
});
afterAll(() => app.close());

/** Rules that the page breaks, each with the places. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<AxeResults>('axe.run()');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe.each([
  ['light, English', ''],
  ['dark, Arabic', '&scheme=dark&lang=ar&brand=fernway'],
  ['light, German, a third brand', '&lang=de&brand=halden'],
])('the host app, %s, by the rules of axe', (_, query) => {
  it('breaks none on the CMS dashboard with its settings open', async () => {
    const { page } = await app.open(query);
    await page.getByRole('banner').getByRole('button').nth(1).click();
    expect(await violations(page)).toEqual([]);
  });

  it('breaks none with the sample', async () => {
    const { page } = await app.open(query);
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('meter').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('breaks none with a report that has issues, after a file that could not be read', async () => {
    const { page } = await app.open(query);
    await page.getByRole('tab').nth(1).click();
    await chooseReport(page, 'faulty.csv', faultyReport);
    await page.locator('summary').click();
    await chooseReport(page, 'report.csv', signInPage);
    await page.getByRole('alert').filter({ hasText: 'HTML' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
