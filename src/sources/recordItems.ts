import { shown } from '../model/shown';

import { columnPlace } from './columnPlace';

import type { IssueLog } from './issueLog';
import type { RecordField, RecordFieldNames } from './recordFields';
import type { RecordTally } from './recordTally';

/** Own field of an item, so that one named `__proto__` or `constructor` is what the data says. */
function ownField(item: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(item, name)?.value;
}

/** The name by which keys hold a field: one of its names as it stands, else in another spelling, else the usual one. */
function nameIn(keys: readonly string[], names: readonly string[]): string | undefined {
  const exact = names.find((name) => keys.includes(name));
  const places = names.map((name) => columnPlace(keys, name) ?? -1);
  return exact ?? keys[places.find((place) => place !== -1) ?? -1] ?? names[0];
}

/** Finds the fields among the keys of an item. Neighbours have the same keys, so the last answer is remembered. */
function fieldFinder(
  fields: readonly RecordFieldNames[],
): (keys: readonly string[]) => ReadonlyMap<RecordField, string> {
  let last = '';
  let found = new Map<RecordField, string>();
  return (keys) => {
    const shape = JSON.stringify(keys);
    if (shape !== last) {
      last = shape;
      found = new Map(fields.map(([field, names]) => [field, nameIn(keys, names) ?? field]));
    }
    return found;
  };
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
  const find = fieldFinder(fields);
  for (const [place, item] of items.entries()) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      log.add('invalid-record', place + 1, '', shown(item));
      continue;
    }
    const names = find(Object.keys(item));
    tally.add((field) => {
      const name = names.get(field) ?? field;
      return { name, value: ownField(item, name) };
    }, place + 1);
  }
}
