// `npm run bench`: measures our chart and its peers and writes RESULTS.md. `npm run bench -- quick`: the gate.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { bundleRecords } from './build/bundleRecords.mjs';
import { FOLDERS } from './build/folders.mjs';
import { launchBrowser } from './browser/launchBrowser.mjs';
import { servePages } from './browser/servePages.mjs';
import { readOptions, USAGE } from './options.mjs';
import { planOf } from './plan/planOf.mjs';
import { prepareRun } from './prepareRun.mjs';
import { describeMachine } from './report/describeMachine.mjs';
import { measureTables } from './report/measureTables.mjs';
import { targetTable } from './report/targetTable.mjs';
import { writeReport } from './report/writeReport.mjs';
import { runBlocks } from './runBlocks.mjs';
import { evaluateTarget } from './stats/evaluateTarget.mjs';
import { exitStatus } from './stats/exitStatus.mjs';
import { targetsOf } from './stats/targetsOf.mjs';

const say = (words) => console.log(words);

async function browserVersion() {
  const browser = await launchBrowser();
  const version = browser.version();
  await browser.close();
  return version;
}

/** Measures all that was asked for. @returns the exit status */
async function bench(options) {
  const begin = performance.now();
  const load = loadavg()[0].toFixed(1);
  const targets = JSON.parse(readFileSync(join(FOLDERS.bench, 'targets.json'), 'utf8'));
  const plan = planOf(options, targets);
  const pages = await prepareRun(options, say);
  const server = await servePages(pages);
  const { records, failures } = await runBlocks(plan, server.url, say).finally(() => {
    server.close();
    rmSync(pages, { recursive: true });
  });
  records.push(...(await bundleRecords(plan.bundles)));

  const inScope = targetsOf(plan, targets);
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
  writeFileSync(join(FOLDERS.dist, 'records.json'), JSON.stringify(records));
  const results = inScope.map((target) => evaluateTarget(target, records));
  say(`\n${measureTables(records)}\n\n${targetTable(results)}\n`);
  if (options.mode === 'full' && !options.isSelection) {
    const facts = {
      ...describeMachine(await browserVersion()),
      date: new Date().toISOString().slice(0, 10),
      blocks: plan.blocks,
      minutes,
      load,
    };
    const all = targets.map((target) => evaluateTarget(target, records));
    say(`Written: ${await writeReport({ facts, results: all, records, failures })}`);
  }
  for (const words of failures) say(`Failed: ${words}`);
  say(`${minutes} minutes; load when it began ${load}`);
  return exitStatus(results, { isGate: options.mode === 'quick' });
}

let options = null;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  say(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
if (options !== null) process.exitCode = await bench(options);
