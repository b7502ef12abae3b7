import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { card, chooseReport, dropReport, meter, openCredits, productRow } from './figures';
import { hostAppRun } from './hostAppRun';
import { bigReport, faultyReport, nativeReport, previewReport, signInPage } from './reports';

import type { HostAppRun } from './hostAppRun';

const OCTOBER = new URL('../../../shared/data/github-ai-usage-report-2025-10.csv', import.meta.url);

let app: HostAppRun;
beforeAll(async () => {
  app = await hostAppRun();
});
afterEach(() => {
  app.server.report = null;
});
afterAll(() => app.close());

const usedWords = (name: string): RegExp => new RegExp(`Credits Used and Remaining[^]*${name.replace('.', '\\.')}`);

describe('the host app with a report', () => {
  it('shows a report of the first generation that is dropped on the CMS dashboard', async () => {
    const { page, faults } = await app.open();
    await dropReport(page, 'may.csv', previewReport);
    await page.getByRole('heading', { name: 'may.csv' }).waitFor();
    expect(await page.getByText('4 of 4 rows used').isVisible()).toBe(true);
    // 600.5 + 20 = 620.5 over 31 days is 20.016 a day. Of 1,000 it is 62.05 %, Beta 30.00, Gamma 7.95: rounded down to
    // 62.0, 30.0 and 7.9 a tenth is missing, which Alpha and Gamma (0.05 over each) dispute; the larger gets it.
    expect(await productRow(page, 'Alpha')).toEqual(['Alpha', '620.50', '20.02', '0', '62.1%']);
    expect((await productRow(page, 'Beta, large')).slice(0, 2)).toEqual(['Beta, large', '300.00']);
    expect((await productRow(page, 'Gamma')).slice(0, 2)).toEqual(['Gamma', '79.50']);
    // 1,000 credits over the 31 days of May are 32.258 a day.
    expect(await card(page, 'Average Daily Usage').innerText()).toContain('32.26');
    // No allowance was given: nothing is measured against one, and requests are not credits.
    expect(await page.getByRole('tabpanel').innerText()).toMatch(usedWords('1,000'));
    expect(await meter(page, 'Credits Used and Remaining').count()).toBe(0);
    expect(await page.getByText(/quota of 2,100 counts requests/).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Use the report/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('offers the quota of a native report and measures against it when asked', async () => {
    const { page, faults } = await app.open();
    await openCredits(page);
    await chooseReport(page, 'june.csv', nativeReport);
    await page.getByRole('button', { name: 'Use the report’s 5,800 credits' }).click();
    // 850 used, 200 of them billed as excess: 5,800 - (850 - 200) = 5,150 remain.
    const text = await meter(page, 'Credits Used and Remaining').getAttribute('aria-valuetext');
    expect(text).toContain('850 of 5,800');
    expect(await page.getByText('5,150 remaining').isVisible()).toBe(true);
    // 850 / 5,800 = 14.655 %.
    expect(await card(page, 'Overall Credit Utilization').innerText()).toContain('14.7%');
    expect((await productRow(page, 'Alpha')).slice(0, 4)).toEqual(['Alpha', '700', expect.any(String), '200']);
    expect(faults).toEqual([]);
  });

  it('takes no allowance below 0, whichever button is pressed', async () => {
    const { page, faults } = await app.open();
    await openCredits(page);
    await chooseReport(page, 'june.csv', nativeReport);
    await page.getByLabel('Excess limit').fill('-5');
    await page.getByRole('button', { name: 'Use the report’s 5,800 credits' }).click();
    expect(await page.getByLabel('Included a month').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await page.getByRole('tabpanel').innerText()).toMatch(usedWords('850'));
    expect(faults).toEqual([]);
  });

  it('takes an allowance that is typed in', async () => {
    const { page } = await app.open();
    await openCredits(page);
    await chooseReport(page, 'may.csv', previewReport);
    await page.getByLabel('Included a month').fill('800');
    await page.getByLabel('Excess limit').fill('500');
    await page.getByRole('button', { name: 'Apply' }).click();
    // 1,000 - 800 = 200 of 500 in excess.
    const excess = meter(page, 'Excess Credits Limit Used and Remaining');
    expect(await excess.getAttribute('aria-valuetext')).toMatch(/200[^]*500/);
    expect(await card(page, 'Overall Credit Utilization').innerText()).toContain('125%');
    // It still holds after a look at the other dashboard.
    await page.getByRole('tab', { name: 'CMS' }).click();
    await openCredits(page);
    expect(await page.getByLabel('Included a month').inputValue()).toBe('800');
    expect(await card(page, 'Overall Credit Utilization').innerText()).toContain('125%');
  });

  it('reads the report again by another column', async () => {
    const { page } = await app.open();
    await openCredits(page);
    await chooseReport(page, 'may.csv', previewReport);
    await page.getByLabel('Show by').selectOption({ label: 'Organization' });
    await page.getByRole('rowheader', { name: 'Octo "Labs", Inc.', exact: true }).waitFor();
    expect((await productRow(page, 'Octo')).slice(0, 2)).toEqual(['Octo', '700']);
  });

  it('lists the rows it could not read, by kind and by line', async () => {
    const { page } = await app.open();
    await openCredits(page);
    await chooseReport(page, 'faulty.csv', faultyReport);
    await page.getByText('Remarks on the report: 3').click();
    expect(await page.getByText('3 of 6 rows used').isVisible()).toBe(true);
    const counts = await page.getByRole('list', { name: 'Issues found in the report' }).innerText();
    expect(counts.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining(['invalid-credits 1', 'invalid-day 1', 'too-few-cells 1']),
    );
    for (const line of ['Line 4', 'Line 5', 'Line 6']) {
      expect(await page.getByText(line, { exact: true }).isVisible()).toBe(true);
    }
    // 850 + the 50 of the good row after them.
    expect((await productRow(page, 'Total'))[1]).toBe('900');
  });

  it.each([
    ['a sign-in page', 'report.csv', Buffer.from(signInPage), /web page/i],
    ['an empty file', 'report.csv', Buffer.from(''), /empty/i],
    [
      'a picture',
      'report.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /picture|PNG|binary|text/i,
    ],
    ['another table', 'other.csv', Buffer.from('a,b\n1,2\n'), /column|header/i],
  ])('says what is wrong with %s and keeps the figures it has', async (_, name, content, message) => {
    const { page, faults } = await app.open();
    await openCredits(page);
    await chooseReport(page, 'may.csv', previewReport);
    await page.getByRole('heading', { name: 'may.csv' }).waitFor();
    await chooseReport(page, name, content);
    const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
    expect(await alert.innerText()).toMatch(message);
    expect((await productRow(page, 'Total'))[1]).toBe('1,000.00');
    expect(faults).toEqual([]);
  });

  it('shows how far the reading of a big report is, and the exact sum at its end', async () => {
    const { page, faults } = await app.open();
    await openCredits(page);
    await page.evaluate(() => {
      const seen: number[] = [];
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar !== null && bar.position > 0 && bar.position < 1) seen.push(bar.position);
        document.documentElement.dataset['seen'] = String(seen.length);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const folder = await mkdtemp(join(tmpdir(), 'credits-'));
    await writeFile(join(folder, 'big.csv'), bigReport(80_000));
    await page.locator('input[type=file]').first().setInputFiles(join(folder, 'big.csv'));
    await page.getByText('80,000 of 80,000 rows used').waitFor();
    expect((await productRow(page, 'Total'))[1]).toBe('80,000');
    expect(Number(await page.locator('html').getAttribute('data-seen'))).toBeGreaterThan(1);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await rm(folder, { recursive: true });
    expect(faults).toEqual([]);
  });

  it('reads the report that is served beside the page, and stops when that is cancelled', async () => {
    const half = Buffer.from(bigReport(3000));
    let isClosed = false;
    app.server.report = (response) => {
      // The second half never comes: only cancelling ends this reading.
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': half.length * 2 });
      response.write(half);
      response.on('close', () => {
        isClosed = true;
      });
    };
    const { page } = await app.open();
    const bar = page.getByRole('progressbar', { name: 'Reading slow.csv' });
    await bar.and(page.locator('[value^="0."]')).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await bar.count()).toBe(0);
    await expect.poll(() => isClosed).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Open or drop a report' }).isVisible()).toBe(true);
  });
});

describe.skipIf(!existsSync(OCTOBER))('the report of October 2025, where it is at hand', () => {
  it('shows 175,767.64 credits over 17 models, no allocation, and no quota of credits', async () => {
    const { page, faults } = await app.open();
    await openCredits(page);
    await chooseReport(page, 'github-ai-usage-report-2025-10.csv', readFileSync(OCTOBER));
    await page.getByText('1,693 of 1,693 rows used').waitFor();
    expect(await page.getByText('October 2025', { exact: true }).isVisible()).toBe(true);
    expect((await productRow(page, 'Total'))[1]).toBe('175,767.64');
    const first = await productRow(page, 'Claude Sonnet 4.5');
    expect([first[1], first[4]]).toEqual(['69,386.07', '39.5%']);
    expect(await card(page, 'Active Products').innerText()).toMatch(/17\s+of 17/);
    // 175,767.637 / 31 = 5,669.92.
    expect(await card(page, 'Average Daily Usage').innerText()).toContain('5,669.92');
    expect(await meter(page, 'Credits Used and Remaining').count()).toBe(0);
    expect(await page.getByText(/quota of 70,700 counts requests/).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Use the report/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'View as table' }).click();
    const busiest = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /Oct 30/ }) });
    expect(await busiest.innerText()).toContain('16,930.61');
    expect(faults).toEqual([]);
  });
});
