import { recordTrace } from './recordTrace.mjs';

const WIDE = 1000;
const NARROW = 700;
/** The screen is to have stood still for this part of the time watched, or there may have been more to come. */
const ENOUGH_IDLE = 4;

/** Does one action on the page. @returns the main thread's time that it took, in ms */
async function timedAction(opened, action, options, mark, quietMs) {
  const before = await opened.cpu();
  await opened.call('act', action, options, mark, quietMs);
  const after = await opened.cpu();
  return after.main - before.main;
}

/**
 * Mounts a chart `cycles` times under a trace, and where they are wanted updates and resizes it each time.
 *
 * @param quietMs how long the page is watched after its main thread has become free: longer than raster takes
 * @returns samples by measure, in ms, and how many actions were not watched to their end (`unsettled`) or brought
 * nothing on the screen while they were watched (`missing`)
 */
export async function actionCycle(browser, opened, { cycles, quietMs, wants }) {
  const cpu = new Map();
  const act = async (action, options, mark) => {
    cpu.set(mark, await timedAction(opened, action, options, mark, quietMs));
  };
  const trace = await recordTrace(browser, opened, async () => {
    for (let cycle = 0; cycle < cycles; cycle++) {
      await opened.collectGarbage();
      await act('mount', { seed: 1 }, `mount-${cycle}`);
      if (wants.has('update')) await act('update', { seed: 2 }, `update-${cycle}`);
      if (wants.has('resize')) {
        await act('resize', { width: NARROW }, `resize-${cycle}-narrow`);
        await act('resize', { width: WIDE }, `resize-${cycle}-wide`);
      }
      await opened.call('unmount');
    }
  });
  const samples = {};
  const add = (measure, value) => (samples[measure] ??= []).push(value);
  const missing = [];
  let unsettled = 0;
  for (const [mark, { presented, idle, longestTask }] of trace) {
    if (presented === null) {
      missing.push(mark);
      continue;
    }
    if (idle < quietMs / ENOUGH_IDLE) unsettled++;
    const [measure] = mark.split('-');
    add(measure, presented);
    add(`${measure}Main`, cpu.get(mark));
    if (measure === 'mount') add('longestTask', longestTask);
  }
  return { samples, unsettled, missing };
}
