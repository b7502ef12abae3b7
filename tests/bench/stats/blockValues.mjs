import { measureOf } from '../measures.mjs';
import { median } from './median.mjs';

/**
 * The value of each block for one measure, size and library.
 *
 * @param records `{ block, measure, size, peer, values }` as they were measured
 * @returns a map from block to value; empty where it was not measured
 */
export function blockValues(records, { measure, size, peer }) {
  const ofOne = (values) => (measureOf(measure).ofBlock === 'max' ? Math.max(...values) : median(values));
  const found = records.filter(
    (record) => record.measure === measure && record.size === size && record.peer === peer && record.values.length > 0,
  );
  return new Map(found.map(({ block, values }) => [block, ofOne(values)]));
}
