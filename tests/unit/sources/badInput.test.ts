import { readGitHubAiUsageReport, SourceError } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

import creditsReport from '../../fixtures/ai-usage-report-credits.csv?raw';
import requestsReport from '../../fixtures/ai-usage-report-requests.csv?raw';

import type { SourceInput } from 'ai-credits-analytics/sources';

const HEADER = 'date,model,quantity,unit_type';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
const UTF16 = new Uint8Array([0xff, 0xfe, 0x64, 0, 0x61, 0, 0x74, 0, 0x65, 0]);

/** The error that reading rejects with. */
const errorOf = async (input: SourceInput): Promise<SourceError> => {
  const error = await readGitHubAiUsageReport(input).catch((cause: unknown) => cause);
  if (!(error instanceof SourceError)) throw new Error(`Expected a SourceError, got ${String(error)}`);
  return error;
};

const REPORT = 'the AI usage report of GitHub (a CSV file)';

describe('what is no report is refused with a sentence to act on', () => {
  it.each([
    { what: 'an empty file', input: '', code: 'empty', line: null, found: 'an empty file' },
    { what: 'a byte order mark alone', input: '\uFEFF', code: 'empty', line: null, found: 'an empty file' },
    { what: 'white space alone', input: ' \r\n\r\n\t\n', code: 'empty', line: null, found: 'blank lines' },
    {
      what: 'a PNG picture',
      input: new Blob([PNG]),
      code: 'not-text',
      line: null,
      found: 'binary data, such as a picture or a workbook',
    },
    { what: 'text in UTF-16', input: new Blob([UTF16]), code: 'not-text', line: null, found: 'text in UTF-16' },
    {
      what: 'a web page',
      input: '\n<!DOCTYPE html><html><body>Sign in</body></html>',
      code: 'html',
      line: 1,
      found: 'a web page (HTML)',
    },
    { what: 'a web page without doctype', input: '<HTML>,</HTML>', code: 'html', line: 1, found: 'a web page (HTML)' },
    { what: 'a header alone', input: `${HEADER}\n`, code: 'no-rows', line: 1, found: 'none' },
    { what: 'a header alone, without a line end', input: HEADER, code: 'no-rows', line: 1, found: 'none' },
    { what: 'another table', input: 'name,age\nada,36\n', code: 'wrong-header', line: 1, found: 'name, age' },
    { what: 'JSON', input: '{"usageItems":[]}', code: 'wrong-header', line: 1, found: '{"usageItems":[]}' },
    {
      what: 'rows without a header',
      input: '2026-06-01,A,5,ai-credits\n',
      code: 'wrong-header',
      line: 1,
      found: '2026-06-01, A, 5, ai-credits',
    },
  ])('$what', async ({ input, code, line, found }) => {
    const error = await errorOf(input);
    expect(error).toMatchObject({ name: 'SourceError', code, line, found });
    expect(error.message).toMatch(/^ai-credits-analytics: (Line \d+: e|E)xpected .+, found .+\. .+\.$/s);
    expect(error.message).toContain(error.expected);
    expect(error.message).toContain(error.found);
  });

  it('says the whole sentence', async () => {
    expect((await errorOf(new Blob([PNG]))).message).toBe(
      `ai-credits-analytics: Expected ${REPORT}, found binary data, such as a picture or a workbook. Save it as CSV in UTF-8.`,
    );
    expect((await errorOf('date,model\n2026-06-01,A\n')).message).toBe(
      "ai-credits-analytics: Line 1: expected one column 'quantity' and one 'unit_type' in the header, found date, model. " +
        'Choose the AI usage report of GitHub, which tells AI credits.',
    );
  });

  it('names the columns that are missing: the older report of premium requests tells no credits', async () => {
    const error = await errorOf('date,model,quantity,unit_type,exceeds_quota\n2025-06-01,A,5,requests,False\n');
    expect(error.expected).toBe("one column 'aic_quantity' in the header");
  });

  it('tells a header that is separated by semicolons what to do', async () => {
    expect((await errorOf('date;model;quantity;unit_type\n')).message).toMatch(/Separate columns by commas\.$/);
  });

  it('refuses a column that is there twice, where either could be meant', async () => {
    const error = await errorOf('date,model,Quantity,unit_type,quantity\n2026-06-01,A,5,ai-credits,6\n');
    expect(error).toMatchObject({ code: 'wrong-header', expected: "one column 'quantity' in the header" });
  });

  it('cuts a header of a million characters', async () => {
    const error = await errorOf(`${'a'.repeat(200_000)}\nb\n`);
    expect(error.code).toBe('wrong-header');
    expect(error.message.length).toBeLessThan(600);
  });

  it.each([null, undefined, 42, {}, new ArrayBuffer(8)])('an input of %s', async (input) => {
    // @ts-expect-error A host without types may pass anything.
    expect(await errorOf(input)).toMatchObject({ code: 'invalid-option', line: null });
  });

  it.each(['colour', '__proto__', 'toString', ''])("by '%s'", async (by) => {
    // @ts-expect-error The same.
    const error: unknown = await readGitHubAiUsageReport(creditsReport, { by }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'invalid-option', found: `'${by}'` });
  });
});

describe('a report that breaks off in the middle of a row', () => {
  it.each([
    { where: 'after a comma', csv: `${HEADER}\n2026-06-01,A,5,ai-credits\n2026-06-01,`, line: 3 },
    { where: 'inside an unquoted cell', csv: `${HEADER}\n2026-06-01,A,5,ai-credits\n2026-06-01,A`, line: 3 },
    { where: 'inside quotes', csv: `${HEADER}\n2026-06-01,A,5,ai-credits\n2026-06-01,A,5,"ai-cr`, line: 3 },
    { where: 'inside quotes, after a line end there', csv: `${HEADER}\n2026-06-01,"A\nB`, line: 2 },
    { where: 'in the quoted header', csv: '"date","mod', line: 1 },
  ])('$where is refused', async ({ csv, line }) => {
    expect(await errorOf(csv)).toMatchObject({ code: 'truncated', line, found: 'the end of the file' });
  });

  it('is refused wherever a row is cut, but before its last cell, whose blank may be meant', async () => {
    const afterHeader = requestsReport.indexOf('\n') + 1;
    let at = afterHeader;
    const accepted: string[] = [];
    for (const row of requestsReport.slice(afterHeader).trimEnd().split('\n')) {
      for (let length = 1; length < row.length; length += 1) {
        const cut = await readGitHubAiUsageReport(requestsReport.slice(0, at + length)).catch(
          (cause: unknown) => cause,
        );
        if (!(cut instanceof SourceError)) accepted.push(row.slice(length));
        else expect(cut.code).toBe('truncated');
      }
      at += row.length + 1;
    }
    expect(accepted).toEqual(['"0.4914"', '"0.001"', '"0.002"', '"0.125"', '"0.0726"']);
  });

  it('is told from a quote that nothing closes, long before the end of a large file', async () => {
    const csv = `${HEADER}\n2026-06-01,"A,5,ai-credits\n${'2026-06-01,A,5,ai-credits\n'.repeat(40_000)}`;
    expect(await errorOf(csv)).toMatchObject({ code: 'row-too-long', line: 2 });
  });
});

describe('a bad row is left out and listed', () => {
  const read = (...rows: readonly string[]) => readGitHubAiUsageReport(`${HEADER}\n${rows.join('\n')}\n`);

  it.each([
    { row: '2026-06-01,A,5', code: 'too-few-cells', field: '', value: '2026-06-01,A,5' },
    { row: '2026-06-01,A,1,234,ai-credits', code: 'too-many-cells', field: '', value: '2026-06-01,A,1,234,ai-credits' },
    { row: '2026-06-01,A,abc,ai-credits', code: 'invalid-credits', field: 'quantity', value: 'abc' },
    { row: '2026-06-01,A,1e999,ai-credits', code: 'invalid-credits', field: 'quantity', value: '1e999' },
    { row: '2026-06-01,A,,ai-credits', code: 'invalid-credits', field: 'quantity', value: '' },
    { row: '2026-06-01,A,Infinity,ai-credits', code: 'invalid-credits', field: 'quantity', value: 'Infinity' },
    { row: '2026-06-01,A,0x10,ai-credits', code: 'invalid-credits', field: 'quantity', value: '0x10' },
    { row: '2026-06-01,A,"1,234",ai-credits', code: 'invalid-credits', field: 'quantity', value: '1,234' },
    { row: '2025-02-30,A,5,ai-credits', code: 'invalid-day', field: 'date', value: '2025-02-30' },
    { row: '13/1/26,A,5,ai-credits', code: 'invalid-day', field: 'date', value: '13/1/26' },
    { row: '2/29/2025,A,5,ai-credits', code: 'invalid-day', field: 'date', value: '2/29/2025' },
    { row: '1/1/126,A,5,ai-credits', code: 'invalid-day', field: 'date', value: '1/1/126' },
    { row: '2026-6-1,A,5,ai-credits', code: 'invalid-day', field: 'date', value: '2026-6-1' },
    { row: ',A,5,ai-credits', code: 'invalid-day', field: 'date', value: '' },
  ])('$row: $code', async ({ row, code, field, value }) => {
    const { records, issues, issueCounts, rowCount, keptRowCount } = await read('6/2/26,A,7,ai-credits', row);
    expect(records).toEqual([{ day: '2026-06-02', productId: 'A', credits: 7 }]);
    expect(issues).toMatchObject([{ code, line: 3, field, value }]);
    expect(issues[0]?.message).toContain('ai-credits-analytics: line 3');
    expect(issues[0]?.message).toMatch(/the row is left out\b.*\.$/);
    expect({ issueCounts, rowCount, keptRowCount }).toEqual({
      issueCounts: { [code]: 1 },
      rowCount: 2,
      keptRowCount: 1,
    });
  });

  it('but -5 is a refund and counts: 7 - 5 = 2', async () => {
    const { records, issues } = await read('2026-06-01,A,7,ai-credits', '2026-06-01,A,-5,ai-credits');
    expect(records).toEqual([{ day: '2026-06-01', productId: 'A', credits: 2 }]);
    expect(issues).toEqual([]);
  });

  it('but blank cells beyond the header do no harm', async () => {
    expect((await read('2026-06-01,A,7,ai-credits,,')).records).toEqual([
      { day: '2026-06-01', productId: 'A', credits: 7 },
    ]);
  });

  it('keeps a row with more digits than a number holds, with a remark', async () => {
    const { records, issues } = await read('2026-06-01,A,0.12345678901234567891,ai-credits');
    expect(records).toEqual([{ day: '2026-06-01', productId: 'A', credits: 0.12345678901234568 }]);
    expect(issues).toMatchObject([{ code: 'precision', line: 2, field: 'quantity' }]);
  });

  it('remarks once on a key that was not saved as UTF-8', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`${HEADER}\n2026-06-01,B`),
      0xfc,
      ...new TextEncoder().encode('ro,5,ai-credits\n'),
    ]);
    const { records, issues } = await readGitHubAiUsageReport(new Blob([bytes]));
    expect(records).toEqual([{ day: '2026-06-01', productId: 'B\uFFFDro', credits: 5 }]);
    expect(issues).toMatchObject([{ code: 'replaced-characters', line: 2, field: 'model' }]);
  });

  it('keeps the first 1,000 of 10,000 bad rows in 20,000, and counts all', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => {
      if (row % 2 === 0) return '2026-06-01,A,0.1,ai-credits';
      return row % 4 === 1 ? '2026-06-01,A,abc,ai-credits' : '2026-06-31,A,5,ai-credits';
    });
    const { records, issues, issueCounts, rowCount, keptRowCount } = await read(...rows);
    expect(issueCounts).toEqual({ 'invalid-credits': 5_000, 'invalid-day': 5_000 });
    expect({ rowCount, keptRowCount }).toEqual({ rowCount: 20_000, keptRowCount: 10_000 });
    expect(issues).toHaveLength(1_000);
    // The header is line 1, so the second row, which is bad, is line 3, and each second line after it.
    expect(issues.map(({ line }) => line)).toEqual(Array.from({ length: 1_000 }, (_, issue) => 3 + 2 * issue));
    expect(records).toEqual([{ day: '2026-06-01', productId: 'A', credits: 1_000 }]);
  });

  it('keeps a listed value short', async () => {
    const { issues } = await read(`2026-06-01,A,${'9'.repeat(100_000)},ai-credits`);
    expect(issues[0]?.value).toHaveLength(200);
    expect(issues[0]?.message.length).toBeLessThan(300);
  });
});
