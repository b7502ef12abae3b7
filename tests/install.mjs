import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** Whether node_modules lacks a package of the lockfile, or has it in another version. */
export function isOutdated(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return true;
  return Object.entries(wanted).some(
    // Optional ones are left out where they are for another platform.
    ([path, { version, optional }]) => path !== '' && optional !== true && installed[path]?.version !== version,
  );
}

/** Runs `npm ci` in a folder whose node_modules does not fit its lockfile. @returns whether it is installed now. */
export function installMissing(folder) {
  if (!isOutdated(folder)) return true;
  console.log(`Installing what is missing in ${folder}`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
