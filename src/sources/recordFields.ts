import type { UsageRecordColumns } from './usageRecordColumns';

/** The fields of a record. */
export type RecordField = keyof UsageRecordColumns;

/** A field, the names it may go by (the first one found counts), and whether nothing can be read without it. */
export type RecordFieldNames = readonly [field: RecordField, names: readonly string[], isNeeded: boolean];

const DEFAULTS: readonly RecordFieldNames[] = [
  ['day', ['day', 'date'], true],
  ['product', ['product', 'productId'], true],
  ['name', ['name'], false],
  ['credits', ['credits'], true],
  ['excessCredits', ['excessCredits'], false],
  ['id', ['id'], false],
];

/**
 * The names to look for: the host's where it gave one, which must then be there, else the usual ones.
 *
 * @example recordFields({ day: 'Usage Date' })[0] // ['day', ['Usage Date'], true]
 */
export function recordFields(columns: UsageRecordColumns): readonly RecordFieldNames[] {
  return DEFAULTS.map((usual) => {
    const name = columns[usual[0]];
    return name === undefined ? usual : [usual[0], [name], true];
  });
}
