import { measureOf } from '../measures.mjs';
import { blockValues } from './blockValues.mjs';
import { meanInterval } from './meanInterval.mjs';
import { ratioInterval } from './ratioInterval.mjs';

/** What is counted is the same every time. */
const exactly = (value) => ({ middle: value, low: value, high: value });

function intervalOf({ isExact = false, isDifference = false }, pairs, hasPeer) {
  // A time alone is a ratio to one: its noise is a part of it too, and its interval never reaches below 0.
  if (!hasPeer) return isExact ? exactly(pairs[0].ours) : ratioInterval(pairs.map(({ ours }) => ({ ours, peer: 1 })));
  return isDifference ? meanInterval(pairs.map(({ ours, peer }) => ours - peer)) : ratioInterval(pairs);
}

/**
 * A target and what was measured of it.
 *
 * @returns `verdict` is 'met' where the figure is within the target, 'missed' where it is above, 'not measured' without a
 * figure; `isSurelyMissed` where the whole 95 % interval lies above. Ratios for times and bytes against a peer, the
 * difference for dropped frames, else the value itself.
 */
export function evaluateTarget(target, records) {
  const { measure, size, ours, peer, atMost } = target;
  const own = blockValues(records, { measure, size, peer: ours });
  const other = peer === null ? null : blockValues(records, { measure, size, peer });
  const pairs = [...own]
    .filter(([block]) => other === null || other.has(block))
    .map(([block, value]) => ({ ours: value, peer: other?.get(block) }));
  const interval = pairs.length === 0 ? null : intervalOf(measureOf(measure), pairs, peer !== null);
  if (interval === null || !Number.isFinite(interval.middle)) {
    return { target, verdict: 'not measured', isSurelyMissed: false, blocks: 0, middle: null, low: null, high: null };
  }
  return {
    target,
    ...interval,
    blocks: pairs.length,
    verdict: interval.middle <= atMost ? 'met' : 'missed',
    isSurelyMissed: interval.low > atMost,
  };
}
