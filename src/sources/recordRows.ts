import { columnPlace } from './columnPlace';
import { wrongHeader } from './wrongHeader';

import type { RecordFieldNames } from './recordFields';
import type { RecordTally } from './recordTally';
import type { RowHandler } from './tableSink';

/**
 * Reads rows of a CSV file as records.
 *
 * @throws SourceError 'wrong-header'.
 */
export function recordRows(
  header: readonly string[],
  line: number,
  fields: readonly RecordFieldNames[],
  tally: RecordTally,
): RowHandler {
  const faulty: string[] = [];
  const places = new Map(
    fields.map(([field, names, isNeeded]) => {
      const name = names.find((candidate) => columnPlace(header, candidate) !== -1) ?? names[0] ?? field;
      const place = columnPlace(header, name) ?? -2;
      if (place === -2 || (place === -1 && isNeeded)) faulty.push(name);
      return [field, place];
    }),
  );
  if (faulty.length > 0) throw wrongHeader(header, line, faulty, 'a table of usage, or name its columns in `columns`');
  return (cells, rowLine) =>
    tally.add((field) => {
      const place = places.get(field) ?? -1;
      return { name: header[place]?.trim() ?? field, value: cells[place]?.trim() };
    }, rowLine);
}
