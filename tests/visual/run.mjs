// `npm run test:visual`: compares every component with its reference. `npm run test:visual -- --update` makes the
// references anew from what is built; look at what git says has changed before it is committed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { update: { type: 'boolean', short: 'u', default: false } } });
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'visual'],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, VISUAL_UPDATE: values.update ? '1' : '0' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
