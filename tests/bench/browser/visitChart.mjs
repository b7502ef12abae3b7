import { actionCycle } from './actionCycle.mjs';
import { hoverCycle } from './hoverCycle.mjs';
import { openPage } from './openPage.mjs';

const WARM_UP_SEED = 0;
/** What is not timed need not be watched until it is on the screen. */
const SHORT_MS = 100;
const BYTES_PER_KIB = 1024;

/** Mounts other data of the same size once, so that the code is warm and nothing of it is counted as the chart's. */
async function warmUp(opened) {
  await opened.call('act', 'mount', { seed: WARM_UP_SEED }, 'warm-up', SHORT_MS);
  await opened.call('fit', 'box');
  await opened.call('unmount');
  await opened.call('forget', WARM_UP_SEED);
}

/**
 * Mounts the chart to look at it: what it keeps in memory (the input is there before and after, so it is not counted),
 * what a move of the mouse costs, and whether it draws what it is given. A blank chart would be fast.
 */
async function examine(opened, { quietMs, wants }) {
  const isWanted = (measure) => wants.has(measure);
  const before = isWanted('memory') ? await opened.heap() : 0;
  await opened.call('act', 'mount', { seed: 1 }, 'examined', quietMs);
  if (!(await opened.call('isDrawn'))) throw new Error('The chart does not draw all its series');
  const samples = {};
  if (isWanted('memory')) {
    samples.heap = [((await opened.heap()) - before) / BYTES_PER_KIB];
    samples.dom = [await opened.call('elementCount')];
  }
  if (isWanted('hover') || isWanted('dropped')) {
    Object.assign(samples, await hoverCycle(opened, { hover: isWanted('hover'), dropped: isWanted('dropped') }));
  }
  const first = await opened.call('look');
  await opened.call('act', 'update', { seed: 2 }, 'checked', SHORT_MS);
  if ((await opened.call('look')) === first) throw new Error('The chart does not draw new data');
  await opened.call('unmount');
  return samples;
}

/**
 * One library at one size in a page of its own.
 *
 * @param cell `peer`, `size`, `cycles`, `quietMs`, and `wants`: a set of what to measure
 * @returns `samples` by measure, and which actions were not watched to their end: see actionCycle
 */
export async function visitChart(browser, url, cell) {
  const opened = await openPage(browser, url, cell.peer);
  try {
    await opened.call('prepare', cell.size, [WARM_UP_SEED, 1, 2]);
    await warmUp(opened);
    const examined = await examine(opened, cell);
    const { samples, unsettled, missing } = await actionCycle(browser, opened, cell);
    return { samples: { ...samples, ...examined }, unsettled, missing };
  } finally {
    await opened.close();
  }
}
