import { measureOf } from '../measures.mjs';
import { isSlow } from './isSlow.mjs';

/** What no target names is visited in fewer blocks. */
const BLOCKS_WITHOUT_TARGET = 2;

/** The kind of visit that a target's figure comes from. */
function kindOf({ measure }) {
  const { group } = measureOf(measure);
  return ['many', 'server', 'sparkline', 'bundle'].includes(group) ? group : 'chart';
}

/**
 * In how many of the blocks a cell is visited: in all where a target names it or where the run is nothing but targets, in
 * one where it is slow, else in two.
 */
export function blocksOf({ blocks, isQuick, targets }, { kind, peer, size }) {
  if (kind === 'chart' && isSlow(peer, size)) return 1;
  const isNamed = targets.some(
    (target) => kindOf(target) === kind && target.size === size && [target.ours, target.peer].includes(peer),
  );
  return isQuick || isNamed ? blocks : Math.min(blocks, BLOCKS_WITHOUT_TARGET);
}
