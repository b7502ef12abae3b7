import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

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

/**
 * Packs the library, installs it with Next in a folder of its own, builds the app and starts it in the time zone given.
 *
 * @returns the reason as a sentence where the registry cannot be reached.
 */
export async function startNextApp(timeZone: string): Promise<NextApp | string> {
  const folder = mkdtempSync(join(tmpdir(), 'ai-credits-analytics-next-'));
  cpSync(app, folder, { recursive: true, filter: isSource });
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', pack, { cwd: repository });
  renameSync(join(folder, JSON.parse(stdout)[0].filename), join(folder, 'ai-credits-analytics.tgz'));
  try {
    await run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], { cwd: folder, env });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
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
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += String(text);
        const found = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said);
        if (found !== null) resolve(found[0]);
      });
    }
    child.once('exit', () => reject(new Error(`next start ended: ${said}`)));
  });
  return {
    url,
    close: async () => {
      const ended = new Promise((resolve) => void child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The version of Next that the example names. */
export const nextVersion: string = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')).dependencies.next;
