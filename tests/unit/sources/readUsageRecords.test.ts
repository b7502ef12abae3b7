import { createCreditUsage, usageToCsv } from 'ai-credits-analytics/metrics';
import { readUsageRecords, SourceError } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

import type { SourceInput } from 'ai-credits-analytics/sources';

const errorOf = async (input: SourceInput): Promise<SourceError> => {
  const error = await readUsageRecords(input).catch((cause: unknown) => cause);
  if (!(error instanceof SourceError)) throw new Error(`Expected a SourceError, got ${String(error)}`);
  return error;
};

describe('a CSV file', () => {
  it('is read row by row, none summed, ids and names kept', async () => {
    const list = await readUsageRecords(
      'day,product,name,credits,excess_credits,id\r\n' +
        '2025-11-21,agent,Agent OS,12.5,,r1\r\n' +
        '2025-11-21,agent,,7.5,2.5,r2\r\n' +
        '2025-11-22,search,Search,30,0,\r\n',
    );
    expect(list).toEqual({
      records: [
        { day: '2025-11-21', productId: 'agent', credits: 12.5, id: 'r1' },
        { day: '2025-11-21', productId: 'agent', credits: 7.5, excessCredits: 2.5, id: 'r2' },
        { day: '2025-11-22', productId: 'search', credits: 30, excessCredits: 0 },
      ],
      // Search has 30, Agent OS 20.
      products: [
        { id: 'search', name: 'Search' },
        { id: 'agent', name: 'Agent OS' },
      ],
      issues: [],
      issueCounts: {},
      rowCount: 3,
      keptRowCount: 3,
    });
  });

  it('may name its columns otherwise', async () => {
    const { records } = await readUsageRecords(
      'Cost,Usage Date,Team,credits\n0.5,2025-11-22T23:30:00-05:00,Research,12\n',
      { columns: { day: 'usage date', product: 'Team' } },
    );
    expect(records).toEqual([{ day: '2025-11-22T23:30:00-05:00', productId: 'Research', credits: 12 }]);
  });

  it.each(['Product ID', 'productId', 'PRODUCT_ID', 'product'])('may call the product %s', async (name) => {
    const { records } = await readUsageRecords(`Date,${name},Credits\n2025-11-22,agent,12\n`);
    expect(records).toEqual([{ day: '2025-11-22', productId: 'agent', credits: 12 }]);
  });

  it('must have a column that the host names', async () => {
    const reading = readUsageRecords('day,product,credits\n2025-11-22,agent,12\n', { columns: { id: 'row id' } });
    await expect(reading).rejects.toMatchObject({
      code: 'wrong-header',
      expected: "one column 'row id' in the header",
    });
  });

  it('keeps digits that a number would lose, for createCreditUsage to remark on', async () => {
    const { records, issues } = await readUsageRecords('day,product,credits\n2025-11-22,agent,12345678901234567.89\n');
    expect(records[0]?.credits).toBe('12345678901234567.89');
    expect(issues).toEqual([]);
  });

  it('calls a blank product by a name, and keeps it', async () => {
    const { records, products } = await readUsageRecords('day,product,credits\n2025-11-22,,12\n');
    expect(records).toEqual([{ day: '2025-11-22', productId: '', credits: 12 }]);
    expect(products).toEqual([{ id: '', name: 'No product' }]);
  });

  it.each([
    { row: '11/22/2025,agent,12,', code: 'invalid-day', field: 'Day', value: '11/22/2025' },
    { row: '2025-02-30,agent,12,', code: 'invalid-day', field: 'Day', value: '2025-02-30' },
    { row: '2025-11-22T10:00:00,agent,12,', code: 'invalid-day', field: 'Day', value: '2025-11-22T10:00:00' },
    { row: '2025-11-22,agent,1e999,', code: 'invalid-credits', field: 'credits', value: '1e999' },
    { row: '2025-11-22,agent,,', code: 'invalid-credits', field: 'credits', value: '' },
    { row: '2025-11-22,agent,12,abc', code: 'invalid-credits', field: 'Excess', value: 'abc' },
    { row: '2025-11-22,agent', code: 'too-few-cells', field: '', value: '2025-11-22,agent' },
  ])('lists $row as $code', async ({ row, code, field, value }) => {
    const list = await readUsageRecords(`Day,product,credits,Excess\n${row}\n2025-11-22,agent,-5,\n`, {
      columns: { excessCredits: 'excess' },
    });
    expect(list.records).toEqual([{ day: '2025-11-22', productId: 'agent', credits: -5 }]);
    expect(list.issues).toMatchObject([{ code, line: 2, field, value }]);
    expect(list).toMatchObject({ issueCounts: { [code]: 1 }, rowCount: 2, keptRowCount: 1 });
  });

  it('says which form a day takes, for one that exists and is written otherwise', async () => {
    const { issues } = await readUsageRecords('day,product,credits\n11/22/2025,agent,12\n');
    expect(issues[0]?.message).toBe(
      "ai-credits-analytics: line 2, day '11/22/2025' is not a day such as 2025-11-22; the row is left out.",
    );
  });

  it('says how a table with other names is read', async () => {
    expect((await errorOf('Usage Date,product,credits\n2025-11-22,agent,12\n')).message).toBe(
      "ai-credits-analytics: Line 1: expected one column 'day' in the header, found Usage Date, product, credits. " +
        'Choose a table of usage, or name its columns in `columns`.',
    );
  });

  it.each([
    { what: 'nothing', input: '', code: 'empty' },
    { what: 'a header alone', input: 'day,product,credits\n', code: 'no-rows' },
    { what: 'another table', input: 'name,age\nada,36\n', code: 'wrong-header' },
    { what: 'a web page', input: '<!doctype html>', code: 'html' },
    { what: 'binary data', input: 'PK\u0003\u0004\0\0', code: 'not-text' },
    { what: 'a row cut in two', input: 'day,product,credits\n2025-11-22,ag', code: 'truncated' },
    { what: 'JSON cut in two', input: '[{"day":"2025-11-22"', code: 'invalid-json' },
    { what: 'JSON that is no array', input: '{"records":[]}', code: 'invalid-json' },
  ])('is refused when it is $what', async ({ input, code }) => {
    const error = await errorOf(input);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^ai-credits-analytics: (Line \d+: e|E)xpected .+, found .+\. .+\.$/);
  });

  it('that the dashboard exported reads back as the usage it was made of', async () => {
    const input = {
      records: [
        { day: '2025-11-21', productId: 'agent', credits: 12.5 },
        { day: '2025-11-22', productId: 'a "b", c', credits: 0.25 },
      ],
      products: [
        { id: 'agent', name: 'Agent OS' },
        { id: 'a "b", c', name: 'Über, alles' },
      ],
      allowance: { included: 500_000, excessLimit: 0 },
    };
    const { records, products } = await readUsageRecords(usageToCsv(createCreditUsage(input).usage));
    expect(records).toEqual(input.records);
    expect(products).toEqual(input.products);
  });
});

describe('a JSON array', () => {
  const records = [
    { day: '2025-11-22', productId: 'agent', credits: 12.5, id: 'r1', excessCredits: 0.5 },
    { day: '2025-11-22T10:00:00Z', productId: '__proto__', credits: '0.25' },
  ];
  const read = [
    { day: '2025-11-22', productId: 'agent', credits: 12.5, id: 'r1', excessCredits: 0.5 },
    { day: '2025-11-22T10:00:00Z', productId: '__proto__', credits: 0.25 },
  ];

  it.each([
    { as: 'text', input: () => JSON.stringify(records) },
    { as: 'indented text with a byte order mark', input: () => `\uFEFF\n${JSON.stringify(records, null, 2)}` },
    { as: 'an answer', input: () => Response.json(records) },
    { as: 'the array itself', input: () => records },
  ])('may come as $as', async ({ input }) => {
    const list = await readUsageRecords(input());
    expect(list.records).toEqual(read);
    expect(list.products).toEqual([
      { id: 'agent', name: 'agent' },
      { id: '__proto__', name: '__proto__' },
    ]);
    expect(list).toMatchObject({ issues: [], rowCount: 2, keptRowCount: 2 });
  });

  it('lists bad records by their place, from 1', async () => {
    const list = await readUsageRecords([
      null,
      [1],
      'text',
      { day: 20_251_122, productId: 'a', credits: 1 },
      { day: '2025-11-22', credits: 1 },
      { day: '2025-11-22', productId: 7, credits: 1 },
      { day: '2025-11-22', productId: 'a', credits: Number.NaN },
      { day: '2025-11-22', productId: 'a', credits: true },
      { day: '2025-11-22', productId: 'a', credits: 1 },
    ]);
    expect(list.issues.map(({ code, line, field, value }) => [code, line, field, value])).toEqual([
      ['invalid-record', 1, '', 'null'],
      ['invalid-record', 2, '', 'an object'],
      ['invalid-record', 3, '', "'text'"],
      ['invalid-day', 4, 'day', '20251122'],
      ['missing-product', 5, 'product', 'undefined'],
      ['missing-product', 6, 'productId', '7'],
      ['invalid-credits', 7, 'credits', 'NaN'],
      ['invalid-credits', 8, 'credits', 'true'],
    ]);
    expect(list.issues[6]?.message).toContain('ai-credits-analytics: record 7, credits');
    expect(list).toMatchObject({ rowCount: 9, keptRowCount: 1 });
  });

  it('of nothing is a list of nothing', async () => {
    expect(await readUsageRecords('[]')).toMatchObject({ records: [], products: [], rowCount: 0 });
  });

  it('may spell its fields as a CSV file may, a field of the very name going first', async () => {
    const { records: rows, issues } = await readUsageRecords([
      { Date: '2025-11-22', product_id: 'a', Credits: 5, excess_credits: 2, ID: 'r1' },
      { day: '2025-11-22', product: 'b', credits: 7, CREDITS: 9, Excess_Credits: 0 },
    ]);
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      { day: '2025-11-22', productId: 'a', credits: 5, excessCredits: 2, id: 'r1' },
      { day: '2025-11-22', productId: 'b', credits: 7, excessCredits: 0 },
    ]);
  });

  it('may number its ids: rows of one number are duplicates, rows of none are not', async () => {
    const row = { day: '2025-11-22', productId: 'a', credits: 1 };
    // JSON reads neighbours beyond 2 ** 53 as one number: such ids tell no duplicates.
    const text = `[${['"id":7', '"id":7', '"id":null', '"id":9007199254740992', '"id":9007199254740993']
      .map((id) => JSON.stringify(row).replace('}', `,${id}}`))
      .join()}]`;
    const { records: rows } = await readUsageRecords(text);
    expect(rows.map(({ id }) => id)).toEqual(['7', '7', undefined, undefined, undefined]);
    const { usage, issues } = createCreditUsage({ records: rows, allowance: { included: null, excessLimit: null } });
    expect([...usage.credits]).toEqual([4]);
    expect(issues.map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  it('takes own fields alone: a credit figure on the prototype is none', async () => {
    const list = await readUsageRecords([Object.create({ day: '2025-11-22', productId: 'a', credits: 1 })]);
    expect(list.issueCounts).toEqual({ 'invalid-day': 1 });
  });

  it('is not read when aborted before', async () => {
    const reason = new Error('no longer needed');
    await expect(readUsageRecords(records, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
