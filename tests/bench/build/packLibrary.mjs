import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { FOLDERS } from './folders.mjs';
import { isBuilt } from './isBuilt.mjs';

/**
 * Packs the library as it would be published and puts it where the pages find it: beside its peers, in the benchmark's
 * own node_modules. `npm pack` builds it first, unless it has been built since its sources were changed.
 *
 * @throws Error with what the build said where it fails
 */
export function packLibrary() {
  mkdirSync(FOLDERS.dist, { recursive: true });
  const args = ['pack', '--json', '--pack-destination', FOLDERS.dist];
  const { status, stdout, stderr } = spawnSync('npm', isBuilt(FOLDERS.root) ? [...args, '--ignore-scripts'] : args, {
    cwd: FOLDERS.root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The library could not be packed:\n${stderr}`);
  // The build may write lines of its own before the JSON.
  const [{ filename }] = JSON.parse(stdout.slice(stdout.search(/^\[$/m)));
  const target = join(FOLDERS.modules, 'ai-credits-analytics');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(FOLDERS.dist, filename), '-C', target, '--strip-components=1']);
}
