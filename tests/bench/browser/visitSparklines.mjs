import { openPage } from './openPage.mjs';
import { recordTrace } from './recordTrace.mjs';

const COUNT = 10_000;
const QUIET_MS = 400;

/**
 * Mounts 10,000 sparklines of a month each.
 *
 * @returns samples in ms for one of them: until the last frame is presented, and the main thread's time
 */
export async function visitSparklines(browser, url) {
  const opened = await openPage(browser, url, 'ours-sparkline');
  try {
    await opened.call('prepare', 'S', [1]);
    const mount = (mark) => opened.call('act', 'mountMany', { seed: 1, count: COUNT }, mark, QUIET_MS);
    await mount('warm-up');
    // A cell, a drawing and two paths at least: nothing would be fast.
    if ((await opened.call('elementCount')) < 4 * COUNT) throw new Error('The sparklines are not drawn');
    await opened.call('unmount');
    await opened.collectGarbage();
    const before = await opened.cpu();
    const trace = await recordTrace(browser, opened, () => mount('sparkline'));
    const main = (await opened.cpu()).main - before.main;
    const { presented, idle } = trace.get('sparkline');
    return {
      samples: { sparkline: [presented / COUNT], sparklineMain: [main / COUNT] },
      unsettled: idle < QUIET_MS / 4 ? 1 : 0,
    };
  } finally {
    await opened.close();
  }
}
