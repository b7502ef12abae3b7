import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { bundleStates } from './bundleStates';

import type { ReactName } from './bundleStates';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What server and page are made of. */
export interface StatesOptions {
  readonly react: ReactName;
  readonly mode: 'development' | 'production';
  /** The content policy of every answer. */
  readonly policy?: string | undefined;
  /** Entry of the page. */
  readonly client?: string | undefined;
  /** Zone of the server's machine. */
  readonly timeZone?: string | undefined;
  /** Instant at which the server lives; that of the machine where it is left out. */
  readonly now?: string | undefined;
}

/** A running server of states. */
export interface StatesServer {
  /** Address of the page with these options, such as `{ component: 'ProductTable' }`. */
  readonly address: (query: Readonly<Record<string, string>>) => string;
  /** What the server has complained of. */
  readonly complaints: () => string;
  readonly close: () => Promise<void>;
}

/** Bundles server and page against the built package, and serves them from a process of their own. */
export async function startStates(options: StatesOptions): Promise<StatesServer> {
  if (!existsSync(`${dist}index.js`)) throw new Error('Nothing is built yet: run `npm run build` before these tests.');
  const { react, mode, policy, client = 'client.tsx', timeZone = 'UTC', now } = options;
  const folder = mkdtempSync(join(tmpdir(), 'ai-credits-analytics-states-'));
  const server = join(folder, 'serve.cjs');
  await Promise.all([
    bundleStates({ entry: 'serve.tsx', outfile: server, target: 'node', react, mode }),
    bundleStates({ entry: client, outfile: join(folder, 'client.js'), target: 'browser', react, mode }),
  ]);
  cpSync(`${dist}styles.css`, join(folder, 'styles.css'));

  const child = spawn(process.execPath, [server, folder, ...(policy === undefined ? [] : [policy])], {
    env: { ...process.env, TZ: timeZone, NODE_ENV: mode, ...(now === undefined ? {} : { STATES_NOW: now }) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += String(text)));
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(String(text).trim()));
    child.once('exit', () => reject(new Error(`The server of states ended: ${complaints}`)));
  });
  return {
    address: (query) => `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`,
    complaints: () => complaints,
    close: async () => {
      const ended = new Promise((resolve) => void child.once('exit', resolve));
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
