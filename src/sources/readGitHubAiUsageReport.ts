import { shown } from '../model/shown';

import { blankKeyNames } from './blankKeyNames';
import { createDayTally } from './dayTally';
import { createIssueLog } from './issueLog';
import { createQuotaTally } from './quotaTally';
import { createSniffedSink } from './sniffedSink';
import { createTableSink } from './tableSink';
import { gitHubColumns } from './gitHubColumns';
import { gitHubRows } from './gitHubRows';
import { readText } from './readText';
import { refuseForeign } from './refuseForeign';
import { SourceError } from './sourceError';

import type { GitHubAiUsageReport } from './gitHubAiUsageReport';
import type { ReadOptions } from './readOptions';
import type { ReportKey } from './reportKey';
import type { SourceInput } from './sourceInput';

const EXPECTED = 'the AI usage report of GitHub (a CSV file)';
const QUOTA_COLUMN = 'total_monthly_quota';

/** What `readGitHubAiUsageReport` takes. */
export interface GitHubAiUsageReportOptions extends ReadOptions {
  /**
   * The column by which credits are told apart: it becomes the product.
   * @default 'model'
   */
  readonly by?: ReportKey | undefined;
}

/**
 * Reads the AI usage report that GitHub lets organisations and enterprises download, in both of its generations, as a
 * stream: memory grows with days, keys and users, not with rows. Columns are found by name. Dates with slashes are
 * month/day/year. A row that cannot be read is left out and listed; `exceeds_quota` is never taken for excess credits.
 *
 * @throws SourceError (the promise rejects) for what is no such report, a header alone included; `signal.reason` when
 * aborted.
 * @example
 *   const { records, products, dataThrough } = await readGitHubAiUsageReport(file, { by: 'model' })
 *   createCreditUsage({ records, products, dataThrough: dataThrough ?? undefined, allowance })
 *   // October 2025 of the sample organisation: 175,767.637 credits over 17 models
 */
export async function readGitHubAiUsageReport(
  input: SourceInput,
  { by = 'model', ...options }: GitHubAiUsageReportOptions = {},
): Promise<GitHubAiUsageReport> {
  if (!Object.hasOwn(blankKeyNames, by)) {
    throw new SourceError(
      'invalid-option',
      { line: null, expected: Object.keys(blankKeyNames).join(' or '), found: shown(by) },
      'Give one of them as `by`.',
    );
  }
  const log = createIssueLog('line');
  const quotas = createQuotaTally(QUOTA_COLUMN, log);
  let tally = createDayTally(false);
  let rowCount = 0;
  let keptRowCount = 0;
  const sink = createSniffedSink((start) => {
    refuseForeign(start, EXPECTED);
    return createTableSink({
      expected: EXPECTED,
      log,
      onRow: () => (rowCount += 1),
      openRows(header, line) {
        const columns = gitHubColumns(header, line, by);
        tally = createDayTally(!columns.isPreview && columns.netAmount !== -1 && columns.costPerQuantity !== -1);
        return gitHubRows(header, columns, { tally, quotas, log, onKept: () => (keptRowCount += 1) });
      },
    });
  });
  await readText(input, sink, () => rowCount, options);
  const { records, keys, lastDay } = tally.totals();
  return {
    records,
    products: keys.map((id) => ({ id, name: id === '' ? blankKeyNames[by] : id })),
    dataThrough: lastDay,
    quota: quotas.total(),
    issues: log.issues,
    issueCounts: log.counts,
    rowCount,
    keptRowCount,
  };
}
