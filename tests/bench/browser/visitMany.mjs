import { openPage } from './openPage.mjs';
import { recordTrace } from './recordTrace.mjs';

const CHARTS = 50;
const SEED = 1;
const VIEW_HEIGHT = 800;
/** The screen is to have stood still for this part of the time watched, or there may have been more to come. */
const ENOUGH_IDLE = 4;

/** The places to scroll to: one view below the other, to the end of the page. */
function scrollTops(pageHeight) {
  const last = pageHeight - VIEW_HEIGHT;
  const tops = Array.from({ length: Math.ceil(last / VIEW_HEIGHT) }, (_, view) => (view + 1) * VIEW_HEIGHT);
  return tops.map((top) => Math.min(top, last));
}

/** Mounts the charts and scrolls through all of them. @returns the mark of each step */
async function passThrough(opened, round, quietMs) {
  const marks = [`many-${round}-mount`];
  await opened.call('act', 'mountMany', { seed: SEED, count: CHARTS }, marks[0], quietMs);
  for (const [step, top] of scrollTops(await opened.call('pageHeight')).entries()) {
    marks.push(`many-${round}-scroll-${step}`);
    await opened.call('act', 'scroll', { top }, marks.at(-1), quietMs);
    if (!(await opened.call('isDrawn'))) throw new Error('A chart that was scrolled to is not drawn');
  }
  return marks;
}

/**
 * Fifty charts on a page, timed until all have been scrolled through and presented: the sum over the mount and over
 * every view scrolled to of the time from the action to the last frame it causes. Waiting between the steps is not
 * counted, so what a chart puts off until it is in sight counts as much as what it does at once.
 *
 * @returns samples in ms: `many` as said, `manyMount` the first of these steps alone, `manyMain` the main thread's time;
 * and how many steps were not watched to their end (`unsettled`)
 */
export async function visitMany(browser, url, { peer, cycles, quietMs }) {
  const opened = await openPage(browser, url, peer);
  try {
    await opened.call('prepare', 'S', [SEED]);
    await opened.call('act', 'mountMany', { seed: SEED, count: 4 }, 'warm-up', quietMs);
    await opened.call('fit', 'cell');
    await opened.call('unmount');
    // The first pass warms the code up and is left out.
    await passThrough(opened, 'warm-up', quietMs);
    const samples = { many: [], manyMount: [], manyMain: [] };
    let unsettled = 0;
    for (let cycle = 0; cycle < cycles; cycle++) {
      await opened.call('unmount');
      await opened.collectGarbage();
      const before = await opened.cpu();
      let marks = [];
      const trace = await recordTrace(browser, opened, async () => {
        marks = await passThrough(opened, cycle, quietMs);
      });
      const actions = marks.map((mark) => trace.get(mark));
      unsettled += actions.filter(({ idle }) => idle !== null && idle < quietMs / ENOUGH_IDLE).length;
      // A step that changes nothing on the screen took no time.
      const steps = actions.map(({ presented }) => presented ?? 0);
      samples.many.push(steps.reduce((sum, step) => sum + step, 0));
      samples.manyMount.push(steps[0]);
      samples.manyMain.push((await opened.cpu()).main - before.main);
    }
    return { samples, unsettled };
  } finally {
    await opened.close();
  }
}
