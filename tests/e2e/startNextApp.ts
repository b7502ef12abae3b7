import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { servedProcess } from './servedProcess';

import type { ServedProcess } from './servedProcess';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const app = join(repository, 'examples/next-app');
const run = promisify(execFile);
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** What npm says of a registry that cannot be reached. */
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i;

/** The built app, running. */
export interface NextApp {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Own files of the example; what a person has built in it is left behind. */
const isSource = (path: string): boolean => !/(^|[\\/])(node_modules|\.next|next-env\.d\.ts|[^\\/]+\.tgz)$/.test(path);

/** Next says where it listens within a second or two; a busy machine gets a minute. */
const START_WITHIN_MS = 60_000;

/**
 * Packs the library, installs it with Next in a folder of its own, builds the app and starts it in the time zone given.
 * Whatever fails, no folder and no process of it is left.
 *
 * @returns the reason as a sentence where the registry cannot be reached.
 */
export async function startNextApp(timeZone: string): Promise<NextApp | string> {
  const folder = mkdtempSync(join(tmpdir(), 'ai-credits-analytics-next-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    const started = await buildAndServe(folder, timeZone);
    if (typeof started === 'string') {
      clear();
      return started;
    }
    return { url: started.url, close: () => started.close().finally(clear) };
  } catch (error) {
    clear();
    throw error;
  }
}

async function buildAndServe(folder: string, timeZone: string): Promise<ServedProcess | string> {
  cpSync(app, folder, { recursive: true, filter: isSource });
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', pack, { cwd: repository });
  renameSync(join(folder, JSON.parse(stdout)[0].filename), join(folder, 'ai-credits-analytics.tgz'));
  try {
    await run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], { cwd: folder, env });
  } catch (error) {
    const said = String(error);
    if (OFFLINE.test(said))
      return `Next could not be installed, for the registry cannot be reached: ${said.slice(0, 300)}`;
    throw error;
  }
  const next = join(folder, 'node_modules/next/dist/bin/next');
  await run(process.execPath, [next, 'build'], { cwd: folder, env }).catch((error: { stdout?: string }) => {
    throw new Error(`next build failed: ${error.stdout}`, { cause: error });
  });
  const child = spawn(process.execPath, [next, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
    cwd: folder,
    env: { ...env, TZ: timeZone },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return servedProcess(child, START_WITHIN_MS);
}

/** The version of Next that the example names. */
export const nextVersion: string = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')).dependencies.next;
