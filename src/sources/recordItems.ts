import { shown } from '../model/shown';

import { columnPlace } from './columnPlace';

import type { IssueLog } from './issueLog';
import type { RecordField, RecordFieldNames } from './recordFields';
import type { RecordTally } from './recordTally';

/** The key that holds a field, in any spelling; where two keys do, the one of the very name. */
function keyOf(keys: readonly string[], names: readonly string[]): string | undefined {
  const name = names.find((candidate) => columnPlace(keys, candidate) !== -1) ?? names[0];
  return keys[columnPlace(keys, name ?? '') ?? -1] ?? name;
}

/**
 * Reads the items of a list as records, counting them from 1.
 *
 * @example recordItems([{ day: '2025-11-22', productId: 'agent', credits: 12.5 }], recordFields({}), tally, log)
 */
export function recordItems(
  items: readonly unknown[],
  fields: readonly RecordFieldNames[],
  tally: RecordTally,
  log: IssueLog,
): void {
  // Neighbours have the same keys, so the last answer is remembered.
  let lastShape = '';
  let fieldKeys = new Map<RecordField, string | undefined>();
  for (const [place, item] of items.entries()) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      log.add('invalid-record', place + 1, '', shown(item));
      continue;
    }
    const keys = Object.keys(item);
    const shape = JSON.stringify(keys);
    if (shape !== lastShape) {
      lastShape = shape;
      fieldKeys = new Map(fields.map(([field, names]) => [field, keyOf(keys, names)]));
    }
    tally.add((field) => {
      const name = fieldKeys.get(field) ?? field;
      // Its own field: one named `__proto__` or `constructor` is what the data says.
      return { name, value: Object.getOwnPropertyDescriptor(item, name)?.value };
    }, place + 1);
  }
}
