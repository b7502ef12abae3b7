import { launchBrowser } from './browser/launchBrowser.mjs';
import { measureCell } from './measureCell.mjs';
import { orderOf } from './plan/orderOf.mjs';

/** So often a cell may fail: once may be the machine's fault. */
const MOST_FAILURES = 2;

const nameOf = ({ kind, peer, size }) => [kind, peer, size].filter(Boolean).join(' ');

/**
 * Measures every cell of a plan, block after block. A cell that fails is told; after a second time it is left out.
 *
 * @param say is told what is being done, in a line
 * @returns `records`, one for each block, cell and measure, and `failures` in words
 */
export async function runBlocks(plan, url, say) {
  const records = [];
  const failures = [];
  const failed = new Map();
  let browser = await launchBrowser();
  for (let block = 0; block < plan.blocks; block++) {
    for (const cell of orderOf(plan.cells, block).filter((one) => (failed.get(one) ?? 0) < MOST_FAILURES)) {
      const begin = performance.now();
      const name = nameOf(cell);
      try {
        const { samples, unsettled } = await measureCell(browser, url, cell);
        for (const [measure, values] of Object.entries(samples)) {
          records.push({ block, measure, size: cell.size, peer: cell.peer, values });
        }
        const seconds = ((performance.now() - begin) / 1000).toFixed(1);
        const late = unsettled > 0 ? `, ${unsettled} actions still drew when the page was left` : '';
        say(`block ${block + 1} of ${plan.blocks}: ${name}, ${seconds} s${late}`);
      } catch (error) {
        const words = `${name}: ${error.message.split('\n')[0]}`;
        failed.set(cell, (failed.get(cell) ?? 0) + 1);
        failures.push(words);
        say(`block ${block + 1} of ${plan.blocks}: ${words}`);
        // What is left of a page that broke down must not disturb the next one.
        await browser.close().catch(() => undefined);
        browser = await launchBrowser();
      }
    }
  }
  await browser.close();
  return { records, failures };
}
