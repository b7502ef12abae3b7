import { GROUPS } from '../measures.mjs';
import { SIZES } from '../page/sizes.js';
import { PEERS, peerOf } from '../peers.mjs';
import { blocksOf } from './blocksOf.mjs';
import { chartCells } from './chartCells.mjs';

const BLOCKS = 5;
const SERVER_SIZES = new Set(['S', 'L', 'XL']);
/** Size of each of the 50 charts, and how long their page is watched after each step. */
const MANY = { size: 'S', quietMs: 120 };
const QUICK = { peers: ['ours', 'uplot', 'recharts'], sizes: ['S', 'L'] };

/** The visits of 50 charts. */
const manyCells = (run) =>
  run.alone.map((peer) => {
    const cell = { kind: 'many', peer, size: MANY.size };
    const quietMs = MANY.quietMs + (peerOf(peer).lateMs ?? 0);
    return { ...cell, cycles: run.isQuick ? 1 : 2, quietMs, blocks: blocksOf(run, cell) };
  });

/** The renderings on a server; in the quick run those of ours. */
function serverCells(run) {
  const peers = run.alone.filter((peer) => !run.isQuick || peer === 'ours');
  const sizes = run.sizes.filter((size) => SERVER_SIZES.has(size));
  const cells = peers.flatMap((peer) => sizes.map((size) => ({ kind: 'server', peer, size })));
  return cells.map((cell) => ({ ...cell, blocks: blocksOf(run, cell) }));
}

/** The 10,000 sparklines, which no peer has; not in the quick run. */
function sparklineCells(run) {
  const isAsked = run.peers.includes('ours') && !run.isQuick;
  return isAsked ? [{ kind: 'sparkline', peer: 'ours', size: null, blocks: run.blocks }] : [];
}

/**
 * What a run visits.
 *
 * @param options as readOptions gives them
 * @param targets those of targets.json: what they name is visited in every block
 * @returns `blocks`, and `cells`: each with its kind, `peer` and `size`, and in how many of the blocks it is visited
 */
export function planOf(options, targets) {
  const isQuick = options.mode === 'quick';
  const peers = options.peers ?? (isQuick ? QUICK.peers : PEERS.map(({ id }) => id));
  const run = {
    isQuick,
    targets,
    peers,
    // What differs in one prop from ours is not weighed and rendered again.
    alone: peers.filter((peer) => peer !== 'ours-default'),
    sizes: options.sizes ?? (isQuick ? QUICK.sizes : Object.keys(SIZES)),
    measures: options.measures ?? GROUPS,
    blocks: options.blocks ?? BLOCKS,
  };
  const when = (measure, cells) => (run.measures.includes(measure) ? cells : []);
  return {
    blocks: run.blocks,
    bundles: when('bundle', run.alone),
    cells: [
      ...chartCells(run),
      ...when('many', manyCells(run)),
      ...when('server', serverCells(run)),
      ...when('sparkline', sparklineCells(run)),
    ],
  };
}
