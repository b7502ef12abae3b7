import { readGitHubAiUsageReport } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

import creditsReport from '../../fixtures/ai-usage-report-credits.csv?raw';
import requestsReport from '../../fixtures/ai-usage-report-requests.csv?raw';

/** The same table with its columns in another order. Fits tables without commas in cells. */
const withColumns = (csv: string, order: (header: readonly string[]) => readonly string[]): string => {
  const rows = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const header = rows[0] ?? [];
  const places = order(header).map((name) => header.indexOf(name));
  return `${rows.map((cells) => places.map((place) => cells[place] ?? '"x"').join(',')).join('\n')}\n`;
};

describe.each([
  { generation: 'requests', csv: requestsReport },
  { generation: 'credits', csv: creditsReport },
])('a report of the generation that counts $generation reads the same', ({ csv }) => {
  const same = async (spelling: string) =>
    expect(await readGitHubAiUsageReport(spelling)).toEqual(await readGitHubAiUsageReport(csv));

  it('with CRLF', () => same(csv.replaceAll('\n', '\r\n')));
  it('with CR', () => same(csv.replaceAll('\n', '\r')));
  it('with line ends of all kinds', () => same(csv.replace('\n', '\r\n').replace(/\n$/, '\r')));
  it('with a byte order mark', () => same(`\uFEFF${csv}`));
  it('without a line end after the last row', () => same(csv.trimEnd()));
  it('with blank lines before, between and after the rows', () => same(`\n\n${csv.replaceAll('\n', '\n\n')}  \n,,,\n`));
  it('with a header in capitals', () => same(csv.replace(/^.*\n/, (header) => header.toUpperCase())));
  it('with spaces for underscores in the header', () =>
    same(csv.replace(/^.*\n/, (header) => header.replaceAll('_', ' '))));
  it('with TRUE and FALSE', () => same(csv.replaceAll('"True"', '"TRUE"').replaceAll('"False"', '"FALSE"')));
  it('with true and false', () => same(csv.replaceAll('"True"', '"true"').replaceAll('"False"', '"false"')));
  it('with dates as 5/1/26', () => same(csv.replace(/"2026-0(\d)-0(\d)"/g, '"$1/$2/26"')));
  it('with dates as 05/01/2026', () => same(csv.replace(/"2026-(\d\d)-(\d\d)"/g, '"$1/$2/2026"')));
  it('with spaces around cells', () => same(csv.replace(/"(ada|0\.\d+|requests|2026-\d\d-\d\d)"/g, '" $1 "')));
});

describe('columns', () => {
  it('are found by name: in reverse order and among others', async () => {
    const reversed = withColumns(creditsReport, (header) => ['"other"', ...[...header].reverse()]);
    expect(reversed.startsWith('"x","aic_gross_amount"')).toBe(true);
    expect(await readGitHubAiUsageReport(reversed)).toEqual(await readGitHubAiUsageReport(creditsReport));
  });

  it('that the reader does not need may be missing', async () => {
    const { records, quota } = await readGitHubAiUsageReport(
      withColumns(creditsReport, () => ['"unit_type"', '"model"', '"date"', '"quantity"']),
    );
    expect(records.reduce((sum, { credits }) => sum + Number(credits), 0)).toBe(194.678995);
    expect(quota).toBeNull();
  });
});

describe('quotes', () => {
  it('hold commas, line ends and quotes, and the lines inside are counted', async () => {
    const { products, issues } = await readGitHubAiUsageReport(
      'date,model,quantity,unit_type\r\n' +
        '2026-06-01,"one, two\r\nthree ""four""",5,ai-credits\r\n' +
        '2026-06-01,"\r\n\r\n",6,ai-credits\r\n' +
        '2026-06-01,A,abc,ai-credits\r\n' +
        '2026-06-01,A,def,ai-credits',
    );
    expect(products.map(({ id }) => id)).toEqual(['', 'one, two\nthree "four"']);
    // The header is line 1; the rows start on lines 2, 4 (two lines), 7 (three lines) and 8.
    expect(issues.map(({ line, value }) => [line, value])).toEqual([
      [7, 'abc'],
      [8, 'def'],
    ]);
  });

  it('out of place cost their row alone', async () => {
    const { records, issues } = await readGitHubAiUsageReport(
      'date,model,quantity,unit_type\n"2026-06-01","model "X" big","5","ai-credits"\n"2026-06-01","B","6","ai-credits"\n',
    );
    expect(records).toEqual([{ day: '2026-06-01', productId: 'B', credits: 6 }]);
    expect(issues).toMatchObject([{ code: 'malformed-quotes', line: 2 }]);
  });
});
