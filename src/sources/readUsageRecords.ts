import { createIssueLog } from './issueLog';
import { createJsonSink } from './jsonSink';
import { createRecordTally } from './recordTally';
import { createSniffedSink } from './sniffedSink';
import { createTableSink } from './tableSink';
import { readText } from './readText';
import { recordFields } from './recordFields';
import { recordItems } from './recordItems';
import { recordRows } from './recordRows';
import { refuseForeign } from './refuseForeign';

import type { IssueLog } from './issueLog';
import type { ReadOptions } from './readOptions';
import type { SourceInput } from './sourceInput';
import type { UsageRecordColumns } from './usageRecordColumns';
import type { UsageRecordList } from './usageRecordList';

const EXPECTED = 'a CSV file with the columns day, product and credits, or a JSON array of records';
const JSON_START = /^\s*[[{]/;

/** What `readUsageRecords` takes. */
export interface ReadUsageRecordsOptions extends ReadOptions {
  /**
   * Names of the columns, or of the fields of JSON records.
   * @default the usual names, see each
   */
  readonly columns?: UsageRecordColumns | undefined;
}

/**
 * Reads usage that is already told by day and product: a CSV file (what `usageToCsv` writes included), a JSON array, or
 * the array itself. Rows come out one by one as they are, not summed, since ids and timestamps matter to
 * `createCreditUsage`; memory grows with the rows, and JSON is held whole while it is read. Dates with slashes are refused
 * here: nobody can say whether the month or the day stands first.
 *
 * @throws SourceError (the promise rejects) for what is no such file, a header alone included; `signal.reason` when aborted.
 * @example
 *   const { records, products } = await readUsageRecords('day,product,credits\n2025-11-22,agent,12.5\n')
 *   // records: [{ day: '2025-11-22', productId: 'agent', credits: 12.5 }]
 */
export async function readUsageRecords(
  input: SourceInput | readonly unknown[],
  { columns = {}, ...options }: ReadUsageRecordsOptions = {},
): Promise<UsageRecordList> {
  const fields = recordFields(columns);
  let rowCount = 0;
  let log: IssueLog = createIssueLog('record');
  let tally = createRecordTally(log);
  const readItems = (items: readonly unknown[]): void => {
    rowCount = items.length;
    recordItems(items, fields, tally, log);
  };
  const sink = createSniffedSink((start) => {
    if (JSON_START.test(start)) return createJsonSink(readItems);
    refuseForeign(start, EXPECTED);
    log = createIssueLog('line');
    tally = createRecordTally(log);
    return createTableSink({
      expected: EXPECTED,
      log,
      onRow: () => (rowCount += 1),
      openRows: (header, line) => recordRows(header, line, fields, tally),
    });
  });
  if (isList(input)) {
    options.signal?.throwIfAborted();
    readItems(input);
  } else await readText(input, sink, () => rowCount, options);
  return {
    records: tally.records,
    products: tally.products(),
    issues: log.issues,
    issueCounts: log.counts,
    rowCount,
    keptRowCount: tally.records.length,
  };
}

/** `Array.isArray` does not tell a readonly array from the other inputs. */
function isList(input: SourceInput | readonly unknown[]): input is readonly unknown[] {
  return Array.isArray(input);
}
