import { peerOf } from '../peers.mjs';
import { blocksOf } from './blocksOf.mjs';
import { isSlow } from './isSlow.mjs';

/**
 * How often each size is measured in a visit, and how long its page is watched for what still comes on the screen after
 * the main thread is free: `raster` for SVG, which is rastered on other threads, else `canvas`.
 */
const CARE = {
  S: { cycles: 2, raster: 120, canvas: 90 },
  M: { cycles: 2, raster: 120, canvas: 90 },
  L: { cycles: 2, raster: 180, canvas: 120 },
  XL: { cycles: 1, raster: 600, canvas: 180 },
  XXL: { cycles: 1, raster: 1800, canvas: 400 },
};

const OF_A_CHART = new Set(['mount', 'update', 'resize', 'hover', 'dropped', 'memory']);
const SLOW_WANTS = new Set(['mount', 'memory']);
/** At the other sizes hardly any library drops a frame. */
const SIZES_OF_SWEEP = new Set(['L', 'XL']);
/** Against recharts there are targets for the mount and for 50 charts only. */
const QUICK_RECHARTS = new Set(['mount']);

/** At the small sizes the component by itself draws every product, as it does when it is told to. */
const isSame = (peer, size) => peer === 'ours-default' && ['S', 'M'].includes(size);

/** What is measured by visiting a chart; in the quick run without what would not fit in its time. */
function wantsOf({ isQuick, measures }, peer, size) {
  const wanted = measures.filter((measure) => OF_A_CHART.has(measure));
  if (isSlow(peer, size)) return wanted.filter((measure) => SLOW_WANTS.has(measure));
  if (isQuick && peer === 'recharts') return wanted.filter((measure) => QUICK_RECHARTS.has(measure));
  const left = new Set(SIZES_OF_SWEEP.has(size) ? [] : ['dropped']);
  if (isQuick) left.add('memory');
  // Of the two sizes of the quick run, the target for a hover is at S.
  if (isQuick && size !== 'S') left.add('hover');
  return wanted.filter((measure) => !left.has(measure));
}

/** The visits of single charts: each library at each size. None where nothing is wanted of it. */
export function chartCells(run) {
  const pairs = run.sizes.flatMap((size) => run.peers.map((peer) => ({ kind: 'chart', peer, size })));
  return pairs
    .filter(({ peer, size }) => !isSame(peer, size))
    .map((cell) => {
      const { isCanvas = false, lateMs = 0 } = peerOf(cell.peer);
      const { cycles, raster, canvas } = CARE[cell.size];
      return {
        ...cell,
        wants: new Set(wantsOf(run, cell.peer, cell.size)),
        // Time in the quick run goes to the size that most of its targets are at.
        cycles: run.isQuick && cell.size === 'S' ? 1 : cycles,
        quietMs: (isCanvas ? canvas : raster) + lateMs,
        blocks: blocksOf(run, cell),
      };
    })
    .filter(({ wants }) => wants.size > 0);
}
