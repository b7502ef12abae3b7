import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { readGitHubAiUsageReport } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

const REPORT = resolve('../shared/data/github-ai-usage-report-2025-10.csv');
const isThere = existsSync(REPORT);

describe.skipIf(!isThere)(`a real report of October 2025 (skipped where ${REPORT} is missing)`, () => {
  const read = () => readGitHubAiUsageReport(new Blob([readFileSync(REPORT)]));
  const sum = (list: readonly { readonly credits: number | string }[]): number =>
    Number(list.reduce((total, { credits }) => total + Number(credits), 0).toFixed(9));

  it('has 1,693 rows, all kept, up to October 31', async () => {
    const { rowCount, keptRowCount, issues, dataThrough } = await read();
    expect({ rowCount, keptRowCount, issues, dataThrough }).toEqual({
      rowCount: 1_693,
      keptRowCount: 1_693,
      issues: [],
      dataThrough: '2025-10-31',
    });
  });

  it('comes to 175,767.637 credits over 17 models, none of them called excess', async () => {
    const { records, products } = await read();
    expect(sum(records)).toBe(175_767.637);
    expect(products).toHaveLength(17);
    expect(records.filter(({ excessCredits }) => excessCredits !== undefined)).toEqual([]);
  });

  it('has Claude Sonnet 4.5 first, with 69,386.07', async () => {
    const { records, products } = await read();
    expect(products[0]).toEqual({ id: 'Claude Sonnet 4.5', name: 'Claude Sonnet 4.5' });
    expect(sum(records.filter(({ productId }) => productId === 'Claude Sonnet 4.5'))).toBe(69_386.07);
  });

  it('has October 30 as its busiest day, with 16,930.61, of 31 days', async () => {
    const { records } = await read();
    const days = [...new Set(records.map(({ day }) => day))].map((day) => ({
      day,
      credits: sum(records.filter((record) => record.day === day)),
    }));
    expect(days).toHaveLength(31);
    expect(days.toSorted((a, b) => b.credits - a.credits)[0]).toEqual({ day: '2025-10-30', credits: 16_930.61 });
  });

  it('suggests 70,700 requests, which are no credits', async () => {
    expect((await read()).quota).toEqual({ amount: 70_700, unit: 'requests' });
  });

  it('comes to the same credits by any other key', async () => {
    for (const by of ['product', 'sku', 'username', 'organization', 'cost_center_name'] as const) {
      const { records } = await readGitHubAiUsageReport(readFileSync(REPORT, 'utf8'), { by });
      expect(sum(records)).toBe(175_767.637);
    }
  });
});
