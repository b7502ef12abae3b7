import { meanInterval } from './meanInterval.mjs';

/**
 * How many times as much ours took as a peer, from pairs measured in the same block: the geometric mean of the ratios,
 * with the 95 % interval of their logarithms. A pair shares what the machine did at that time, so that goes out of the
 * ratio; and twice as much weighs the same as half as much.
 *
 * @param pairs `{ ours, peer }` of each block, above 0
 * @example ratioInterval([{ ours: 10, peer: 20 }, { ours: 30, peer: 60 }]) // { middle: 0.5, low: 0.5, high: 0.5 }
 */
export function ratioInterval(pairs) {
  const { middle, low, high } = meanInterval(pairs.map(({ ours, peer }) => Math.log(ours / peer)));
  return { middle: Math.exp(middle), low: Math.exp(low), high: Math.exp(high) };
}
