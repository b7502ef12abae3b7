import { createCsvSink } from './csvSink';
import { SourceError } from './sourceError';

import type { IssueLog } from './issueLog';
import type { TextSink } from './textSink';

/** Takes a row that has a cell for every column. */
export type RowHandler = (cells: readonly string[], line: number) => void;

/** What a table is read with. */
export interface TableOptions {
  /** Gets the header and says what takes the rows; throws where the header is not the one expected. */
  readonly openRows: (header: readonly string[], line: number) => RowHandler;
  /** Where rows that cannot be read are listed. */
  readonly log: IssueLog;
  /** What is being read, for messages, such as 'an AI usage report (CSV)'. */
  readonly expected: string;
  /** Called for each row, before anything else, blank lines and the header excepted. */
  readonly onRow: () => void;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function truncated(line: number): SourceError {
  return new SourceError(
    'truncated',
    { line, expected: 'the rest of the row', found: 'the end of the file' },
    'It breaks off here, and later rows are missing too. Download it again.',
  );
}

/**
 * Reads a table with a header. The first line that is not blank is the header; blank lines are skipped. A last row without
 * a line end counts when it is complete.
 *
 * @throws SourceError 'truncated', 'empty' or 'no-rows'; and what `openRows` and the CSV reader throw.
 */
export function createTableSink({ openRows, log, expected, onRow }: TableOptions): TextSink {
  let handleRow: RowHandler | null = null;
  let columnCount = 0;
  let headerLine = 1;
  let hasRows = false;
  const csv = createCsvSink((cells, line, state) => {
    if (state === 'open') throw truncated(line);
    if (isBlank(cells)) return;
    if (handleRow === null) {
      handleRow = openRows(cells, line);
      columnCount = cells.length;
      headerLine = line;
      return;
    }
    const isShort = cells.length < columnCount;
    if (isShort && state === 'last') throw truncated(line);
    hasRows = true;
    onRow();
    if (state === 'malformed') log.add('malformed-quotes', line, '', cells.join());
    else if (isShort) log.add('too-few-cells', line, '', cells.join());
    else if (cells.length > columnCount && !isBlank(cells.slice(columnCount))) {
      log.add('too-many-cells', line, '', cells.join());
    } else handleRow(cells, line);
  });
  return {
    push: csv.push,
    end() {
      csv.end();
      if (handleRow === null) {
        throw new SourceError('empty', { line: null, expected, found: 'blank lines' }, 'Download it again.');
      }
      if (hasRows) return;
      throw new SourceError(
        'no-rows',
        { line: headerLine, expected: 'rows of usage below the header', found: 'none' },
        'Choose a file that covers days with usage.',
      );
    },
  };
}
