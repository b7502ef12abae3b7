import { readGitHubAiUsageReport } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

import creditsReport from '../../fixtures/ai-usage-report-credits.csv?raw';
import requestsReport from '../../fixtures/ai-usage-report-requests.csv?raw';

describe('a report with exceeds_quota', () => {
  it('takes credits from aic_quantity and sums them exactly by day and model', async () => {
    const { records, dataThrough, issues, rowCount, keptRowCount } = await readGitHubAiUsageReport(requestsReport);
    // GPT-5 on May 1: 0.1 of ben and 0.2 of cho, which plain addition makes 0.30000000000000004.
    expect(records).toEqual([
      { day: '2026-05-01', productId: 'Claude Sonnet 4.5', credits: 49.14 },
      { day: '2026-05-01', productId: 'GPT-5', credits: 0.3 },
      { day: '2026-05-02', productId: 'Claude Sonnet 4.5', credits: 7.26 },
      { day: '2026-05-02', productId: 'GPT-5', credits: 12.5 },
    ]);
    expect({ dataThrough, issues, rowCount, keptRowCount }).toEqual({
      dataThrough: '2026-05-02',
      issues: [],
      rowCount: 5,
      keptRowCount: 5,
    });
  });

  it('lists products by credits: Claude Sonnet 4.5 with 49.14 + 7.26 before GPT-5 with 12.8', async () => {
    const { products } = await readGitHubAiUsageReport(requestsReport);
    expect(products).toEqual([
      { id: 'Claude Sonnet 4.5', name: 'Claude Sonnet 4.5' },
      { id: 'GPT-5', name: 'GPT-5' },
    ]);
  });

  it('never takes exceeds_quota for excess credits', async () => {
    const { records } = await readGitHubAiUsageReport(requestsReport);
    expect(records.filter((record) => 'excessCredits' in record)).toEqual([]);
  });

  it("adds up each user's quota once, in requests: ada 300, ben 1,500, cho 300", async () => {
    const { quota } = await readGitHubAiUsageReport(requestsReport);
    expect(quota).toEqual({ amount: 2_100, unit: 'requests' });
  });

  it('takes quantity where aic_quantity is blank on an ai-credits row, and leaves out a requests row without it', async () => {
    const { records, issues } = await readGitHubAiUsageReport(
      'date,model,quantity,unit_type,exceeds_quota,aic_quantity\n' +
        '2026-05-31,A,4,requests,False,10\n2026-05-31,A,5,ai-credits,False,\n2026-05-31,A,6,requests,False,\n',
    );
    expect(records).toEqual([{ day: '2026-05-31', productId: 'A', credits: 15 }]);
    expect(issues).toMatchObject([{ code: 'invalid-credits', line: 4, field: 'aic_quantity', value: '' }]);
  });
});

describe('a report that counts AI credits', () => {
  it('takes credits from quantity, and excess from what was paid by the price of a credit', async () => {
    const { records, issues } = await readGitHubAiUsageReport(creditsReport);
    expect(records).toEqual([
      { day: '2026-06-01', productId: 'Auto: Claude Haiku 4.5', credits: 19.678995, excessCredits: 0 },
      // 176.97417 + 3.02583 credits, of which 0.0162087 / 0.01 + 0.0302583 / 0.01 were paid for.
      { day: '2026-06-01', productId: 'GPT-5.4', credits: 180, excessCredits: 4.6467 },
      { day: '2026-06-02', productId: 'GPT-5.4', credits: -5, excessCredits: 0 },
    ]);
    expect(issues).toEqual([]);
  });

  it('adds up quotas in ai-credits, and a row without a user tells none: 3,900 + 7,000', async () => {
    const { quota } = await readGitHubAiUsageReport(creditsReport);
    expect(quota).toEqual({ amount: 10_900, unit: 'ai-credits' });
  });

  it('leaves out rows that count something else', async () => {
    const { records, issues } = await readGitHubAiUsageReport(
      'date,model,quantity,unit_type\n2026-06-01,A,5,AI Credits\n2026-06-01,A,9,requests\n2026-06-01,A,7,user-months\n',
    );
    expect(records).toEqual([{ day: '2026-06-01', productId: 'A', credits: 5 }]);
    expect(issues.map(({ code, line, value }) => [code, line, value])).toEqual([
      ['other-unit', 3, 'requests'],
      ['other-unit', 4, 'user-months'],
    ]);
  });

  it.each([
    { paid: '0.05', price: '0', excess: undefined, codes: { 'invalid-excess': 1 } },
    { paid: '', price: '0.01', excess: undefined, codes: { 'invalid-excess': 1 } },
    { paid: '0', price: '', excess: 0, codes: {} },
    { paid: '0.05', price: '0.01', excess: 5, codes: {} },
  ])('reads $paid paid at a price of $price as excess of $excess', async ({ paid, price, excess, codes }) => {
    const { records, issueCounts } = await readGitHubAiUsageReport(
      `date,model,quantity,unit_type,net_amount,applied_cost_per_quantity\n2026-06-01,A,10,ai-credits,${paid},${price}\n`,
    );
    expect(records.map(({ credits, excessCredits }) => [credits, excessCredits])).toEqual([[10, excess]]);
    expect(issueCounts).toEqual(codes);
  });

  it('tells no excess for a day and model of which one row does not', async () => {
    const { records } = await readGitHubAiUsageReport(
      'date,model,quantity,unit_type,net_amount,applied_cost_per_quantity\n' +
        '2026-06-01,A,10,ai-credits,0.05,0.01\n2026-06-01,A,10,ai-credits,,0.01\n2026-06-01,B,1,ai-credits,0.01,0.01\n',
    );
    expect(records).toEqual([
      { day: '2026-06-01', productId: 'A', credits: 20 },
      { day: '2026-06-01', productId: 'B', credits: 1, excessCredits: 1 },
    ]);
  });
});

describe('the key', () => {
  const keyed = async (by: 'product' | 'sku' | 'username' | 'organization' | 'cost_center_name') => {
    const { records, products } = await readGitHubAiUsageReport(requestsReport, { by });
    return {
      names: products.map(({ name }) => name),
      total: records.reduce((sum, { credits }) => sum + Number(credits), 0),
    };
  };

  it.each([
    // cho's 0.2 have no organization; ben's 7.26 are umbrella's.
    { by: 'organization' as const, names: ['acme', 'umbrella', 'No organization'] },
    // Research has 49.14 + 0.2 + 12.5; a comma inside quotes is part of the name.
    { by: 'cost_center_name' as const, names: ['Research', 'Ops, Berlin', 'No cost center'] },
    { by: 'username' as const, names: ['ada', 'ben', 'cho'] },
    { by: 'product' as const, names: ['copilot', 'spark'] },
    { by: 'sku' as const, names: ['copilot_premium_request', 'spark_premium_request'] },
  ])('can be $by, and no credits are lost by it', async ({ by, names }) => {
    const result = await keyed(by);
    expect(result.names).toEqual(names);
    expect(result.total).toBeCloseTo(69.2, 9);
  });

  it("gives rows with a blank key the id ''", async () => {
    const { products } = await readGitHubAiUsageReport(requestsReport, { by: 'organization' });
    expect(products.at(-1)).toEqual({ id: '', name: 'No organization' });
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '10',
    '<img src=x onerror=alert(1)>',
    '=1+1',
    'Модель 5',
    '模型 🤖',
  ])('can be %s, as any text', async (model) => {
    const { records, products } = await readGitHubAiUsageReport(
      `date,model,quantity,unit_type\n2026-06-01,${model},5,ai-credits\n2026-06-01,${model},6,ai-credits\n`,
    );
    expect(records).toEqual([{ day: '2026-06-01', productId: model, credits: 11 }]);
    expect(products).toEqual([{ id: model, name: model }]);
  });
});

describe('quota', () => {
  const read = (rows: string) =>
    readGitHubAiUsageReport(
      `date,username,model,quantity,unit_type,aic_quantity,exceeds_quota,total_monthly_quota\n${rows}`,
    );

  it('is null where rows of both units tell one, and says so once', async () => {
    const { quota, issues, keptRowCount } = await read(
      '2026-05-31,ada,A,1,requests,2,False,300\n2026-06-01,ada,A,2,ai-credits,2,False,3900\n2026-06-01,ben,A,2,ai-credits,2,False,3900\n',
    );
    expect(quota).toBeNull();
    expect(keptRowCount).toBe(3);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['mixed-quota', 3]]);
  });

  it('counts a user whose quota changes with the largest', async () => {
    const { quota } = await read(
      '2026-05-01,ada,A,1,requests,2,False,300\n2026-05-02,ada,A,1,requests,2,False,1500\n2026-05-03,ada,A,1,requests,2,False,300\n',
    );
    expect(quota).toEqual({ amount: 1_500, unit: 'requests' });
  });

  it('passes over a cell that is no quota, with a remark, and keeps the row', async () => {
    const { quota, issues, records } = await read(
      '2026-05-01,ada,A,1,requests,2,False,Unlimited\n2026-05-01,ben,A,1,requests,3,False,300\n',
    );
    expect(quota).toEqual({ amount: 300, unit: 'requests' });
    expect(issues).toMatchObject([{ code: 'invalid-quota', line: 2, value: 'Unlimited' }]);
    expect(records).toEqual([{ day: '2026-05-01', productId: 'A', credits: 5 }]);
  });

  it('is null where no row tells one', async () => {
    expect((await read('2026-05-01,ada,A,1,requests,2,False,\n')).quota).toBeNull();
  });

  it('does not take a row that is left out', async () => {
    const { quota } = await read('2026-02-30,ada,A,1,requests,2,False,300\n2026-05-01,ben,A,1,requests,3,False,7\n');
    expect(quota).toEqual({ amount: 7, unit: 'requests' });
  });
});
