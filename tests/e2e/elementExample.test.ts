import { describe, expect, it } from 'vitest';

import { elementRun } from './elementRun';
import { putElement } from './putElement';

import type { Page } from 'playwright';

const open = elementRun();

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
    await putElement(page, 'dashboard');
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
