import { MEASURES } from '../measures.mjs';
import { measureTable } from './measureTable.mjs';

/** Every measure with its table, in the order in which they are listed. */
export function measureTables(records) {
  return MEASURES.filter(({ isHidden }) => isHidden !== true)
    .flatMap((measure) => {
      const table = measureTable(measure, records);
      return table === null ? [] : [`### ${measure.title}, ${measure.unit}`, table];
    })
    .join('\n\n');
}
