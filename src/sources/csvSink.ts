import Papa from 'papaparse';

import { SourceError } from './sourceError';

import type { ParseResult } from 'papaparse';
import type { TextSink } from './textSink';

/** A row longer than this many characters is no row of usage but a quote that nothing closes. */
const MAX_ROW_LENGTH = 262_144;

/**
 * How a row stands in the text: 'whole' as it should; 'malformed' with a quote out of place; 'last' without a line end
 * after it; 'open' where the text ends inside quotes.
 */
export type CsvRowState = 'whole' | 'malformed' | 'last' | 'open';

/** Takes one row: its cells, the physical line on which it starts (from 1) and how it stands. */
export type CsvRowHandler = (cells: readonly string[], line: number, state: CsvRowState) => void;

function countLineFeeds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Line feeds inside the quoted cells of a row. */
function innerLineFeeds(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + countLineFeeds(cell, cell.length), 0);
}

/**
 * Cuts text into rows and cells (RFC 4180, commas), keeping nothing but the row in progress. Line ends may be LF, CRLF or
 * CR, also mixed; inside quotes they come out as LF.
 *
 * @throws SourceError 'row-too-long' from `push`.
 * @example createCsvSink((cells, line) => …).push('a,"b\r\nc"\r\nd,e\r\n') // ['a', 'b\nc'] on line 1, ['d', 'e'] on line 3
 */
export function createCsvSink(onRow: CsvRowHandler): TextSink {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  let pending = '';
  let line = 1;
  let hasHeldReturn = false;

  const parse = (isEnd: boolean): void => {
    const { data, errors, meta }: ParseResult<string[]> = parser.parse(pending, 0, !isEnd);
    const states = new Map<number | undefined, CsvRowState>();
    if (isEnd && !pending.endsWith('\n')) states.set(data.length - 1, 'last');
    // A row may have both faults; the parser tells the missing quote last.
    for (const { code, row } of errors) states.set(row, code === 'MissingQuotes' ? 'open' : 'malformed');
    // At the end the last row has no line feed after it, or is a blank one after the last line feed.
    const rowsWithLineFeed = isEnd ? data.length - 1 : data.length;
    const hasInner = countLineFeeds(pending, meta.cursor) > rowsWithLineFeed;
    for (const [place, cells] of data.entries()) {
      onRow(cells, line, states.get(place) ?? 'whole');
      line += hasInner ? 1 + innerLineFeeds(cells) : 1;
    }
    pending = isEnd ? '' : pending.slice(meta.cursor);
  };

  return {
    push(text) {
      if (text === '') return;
      let fresh = hasHeldReturn ? `\r${text}` : text;
      hasHeldReturn = fresh.endsWith('\r');
      if (hasHeldReturn) fresh = fresh.slice(0, -1);
      if (fresh.includes('\r')) fresh = fresh.replace(/\r\n?/g, '\n');
      pending += fresh;
      // Without a line end no row can be complete: tiny chunks then cost no parsing.
      if (fresh.includes('\n')) parse(false);
      if (pending.length <= MAX_ROW_LENGTH) return;
      throw new SourceError(
        'row-too-long',
        { line, expected: 'a row', found: 'one without an end' },
        'Look for a quote that is never closed. Download it again.',
      );
    },
    end() {
      if (hasHeldReturn) pending += '\n';
      if (pending !== '') parse(true);
    },
  };
}
