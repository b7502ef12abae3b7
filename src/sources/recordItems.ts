import { shown } from '../model/shown';

import type { IssueLog } from './issueLog';
import type { RecordFieldNames } from './recordFields';
import type { RecordTally } from './recordTally';

/** Own field of an item, so that one named `__proto__` or `constructor` is what the data says. */
function ownField(item: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(item, name)?.value;
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
  const namesOf = new Map(fields.map(([field, names]) => [field, names]));
  for (const [place, item] of items.entries()) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      log.add('invalid-record', place + 1, '', shown(item));
      continue;
    }
    tally.add((field) => {
      const names = namesOf.get(field) ?? [];
      const name = names.find((candidate) => Object.hasOwn(item, candidate)) ?? names[0] ?? field;
      return { name, value: ownField(item, name) };
    }, place + 1);
  }
}
