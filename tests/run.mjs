// `npm test`: installs what is missing, runs every check and ends with one line of counts.
// `npm test -- lint unit` runs the checks named; `npm run test:deep` gives each property 1,000 cases.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { closingLine, countReportFile, exitStatus, sumCounts } from './closing-line.mjs';
import { findChromium, NO_BROWSER } from './findChromium.mjs';
import { installMissing } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = 'coverage/reports';
/** The time zones and languages of a machine under which the same tests must say the same. */
const MACHINES = [
  { name: 'UTC', env: { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' } },
  { name: 'New York', env: { TZ: 'America/New_York', LC_ALL: 'en_US.UTF-8' } },
  { name: 'Kolkata', env: { TZ: 'Asia/Kolkata', LC_ALL: 'en_US.UTF-8' } },
  { name: 'Kiritimati', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'en_US.UTF-8' } },
  { name: 'Cairo', env: { TZ: 'Africa/Cairo', LC_ALL: 'en_US.UTF-8' } },
  { name: 'German', env: { TZ: 'Europe/Berlin', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' } },
  { name: 'Arabic', env: { TZ: 'Africa/Cairo', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' } },
];

const { values: options, positionals: chosen } = parseArgs({
  options: { deep: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** A command that takes so long hangs. The whole of `npm test` is to take less than 8 minutes. */
const LONGEST_MS = (options.deep ? 30 : 6) * 60_000;

const seed = process.env.FAST_CHECK_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const baseEnv = {
  ...process.env,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  FAST_CHECK_SEED: seed,
  FAST_CHECK_RUNS: options.deep ? '1000' : (process.env.FAST_CHECK_RUNS ?? '100'),
};

/** Runs a command to its end. @returns its exit status. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...baseEnv, ...env },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    const timer = setTimeout(() => {
      console.log(`${command} ${args.join(' ')} did not end within ${LONGEST_MS / 60_000} minutes`);
      child.kill('SIGKILL');
    }, LONGEST_MS);
    child.on('error', () => resolve(1));
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve(status ?? 1);
    });
  });
}

/** A command that passes or fails as one. */
const command =
  (...commands) =>
  async () => {
    for (const [name, ...args] of commands) {
      if ((await run('npx', ['--no-install', name, ...args])) !== 0) return { passed: 0, failed: 1, skipped: 0 };
    }
    return { passed: 1, failed: 0, skipped: 0 };
  };

async function vitest(report, project, args, env) {
  const path = `${REPORTS}/${report}.json`;
  const all = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...args];
  const out = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  return countReportFile(path, await run('npx', ['--no-install', 'vitest', ...all, ...out], env));
}

const suite =
  (project, args = [], env = {}, report = project) =>
  () =>
    vitest(report, project, args, env);

/** Every test of a report with what became of it, to lay beside another's. */
function outcomes(name) {
  const { testResults } = JSON.parse(readFileSync(`${root}/${REPORTS}/${name}.json`, 'utf8'));
  const lines = testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => `${file} ${fullName}: ${status}`),
  );
  return lines.toSorted().join('\n');
}

/** One project on every machine, two at a time, and one check more: that it came out the same on all of them. */
async function everyMachine(project, args = []) {
  const waiting = [...MACHINES];
  const counts = [];
  const lane = async () => {
    for (let machine = waiting.shift(); machine !== undefined; machine = waiting.shift()) {
      const { name, env } = machine;
      console.log(`\n${project} on a machine set to ${name} (${env.TZ}, ${env.LC_ALL})`);
      counts.push(await vitest(`${project}-${name}`, project, [...args, '--maxWorkers=1'], env));
    }
  };
  // To start takes as long as to run: one starts while the other runs.
  await Promise.all([lane(), lane()]);
  let isSame = false;
  try {
    const [first, ...others] = MACHINES.map(({ name }) => outcomes(`${project}-${name}`));
    isSame = others.every((other) => other === first);
  } catch (error) {
    console.log(error.message);
  }
  if (!isSame) console.log(`The tests of ${project} did not come out the same on every machine.`);
  return sumCounts([...counts, isSame ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }]);
}

const PURE_FOLDERS = 'tests/{unit/{number,model,metrics,sources,format,locales,testing,theme},vectors}/**/*.test.ts';

/** What needs a DOM, which is slow to make: on one machine, not that of the billing zone, and on all in the deep run. */
function unit() {
  const args = ['--exclude', PURE_FOLDERS];
  return options.deep ? everyMachine('unit', args) : vitest('unit', 'unit', args, MACHINES[1].env);
}

/** In the order of what says most in the least time; what needs little of the machine runs beside another. */
const CHECKS = [
  {
    name: 'lint',
    beside: 'types',
    run: command(['oxlint', '--type-aware'], ['prettier', '--check', '--log-level', 'warn', '.']),
  },
  { name: 'types', run: command(['tsc', '-p', '.', '--noEmit']) },
  { name: 'pure', run: () => everyMachine('pure') },
  { name: 'unit', run: unit },
  // On a machine set to Arabic, while the others say American English: what a component draws must not depend on it.
  { name: 'react18', beside: 'build', run: suite('unit-react18', [], MACHINES.at(-1).env) },
  { name: 'build', run: command(['tsup', '--silent']) },
  { name: 'package', run: suite('package') },
  { name: 'browser', run: suite('browser'), needsBrowser: true },
  { name: 'stories', run: suite('storybook'), needsBrowser: true },
  {
    name: 'stories-dark',
    run: suite('storybook', [], { STORYBOOK_THEME: 'dark' }, 'stories-dark'),
    needsBrowser: true,
  },
  { name: 'e2e', run: suite('e2e'), needsBrowser: true },
  // Every hostile style sheet, and pictures, which another machine's fonts may draw a little otherwise.
  { name: 'hosts', run: suite('hosts'), needsBrowser: true, isDeep: true },
  { name: 'visual', run: suite('visual'), needsBrowser: true, isDeep: true },
];

async function main() {
  const unknown = chosen.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    console.log(`No check is called ${unknown.join(', ')}. There are ${CHECKS.map(({ name }) => name).join(', ')}.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (![root, `${root}/tests/react18`, `${root}/tests/hosts`].every(installMissing)) {
    console.log('npm ci failed, so nothing could be run.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  mkdirSync(`${root}/${REPORTS}`, { recursive: true });
  const browser = await findChromium();
  console.log(browser === null ? NO_BROWSER : `Browser: ${browser}`);
  console.log(
    `Property tests: seed ${seed}, ${baseEnv.FAST_CHECK_RUNS} cases each (repeat with FAST_CHECK_SEED=${seed})`,
  );

  const lines = [];
  const counts = [];
  const isWanted = ({ name, isDeep = false }) => (chosen.length > 0 ? chosen.includes(name) : options.deep || !isDeep);
  const wanted = CHECKS.filter(isWanted);
  const begun = new Map();
  for (const check of wanted) {
    console.log(`\n=== ${check.name}`);
    const start = performance.now();
    const beside = wanted.find(({ name }) => name === check.beside);
    if (beside) begun.set(beside.name, beside.run());
    const isStuck = check.needsBrowser === true && browser === null;
    const result = isStuck ? { passed: 0, failed: 1, skipped: 0 } : await (begun.get(check.name) ?? check.run());
    const seconds = Math.round((performance.now() - start) / 1000);
    counts.push(result);
    lines.push(`${check.name.padEnd(14)} ${closingLine(result)}${isStuck ? ' (no browser)' : ''}, ${seconds} s`);
  }
  console.log(`\n${lines.join('\n')}`);
  if (browser === null) console.log(NO_BROWSER);
  console.log(`Property tests ran with seed ${seed}.\n`);
  return sumCounts(counts);
}

const total = await main();
console.log(closingLine(total));
process.exitCode = exitStatus(total);
