import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

import { previewReport } from './reports';

import type { ChildProcess } from 'node:child_process';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const running: ChildProcess[] = [];

function start(...args: string[]) {
  const child = spawn(process.execPath, ['examples/host-app/start.mjs', ...args], {
    cwd: repository,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let printed = '';
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      printed += String(text);
      const found = /http:\/\/\S+/.exec(printed);
      if (found !== null) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error('It ended without an address.')));
  });
  address.catch(() => undefined);
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint += String(text);
  });
  return { child, address, printed: () => printed, complaint: () => complaint };
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

describe('npm start', () => {
  it('prints one line with an address that serves the app, and ends with 0 on Ctrl-C', async () => {
    const { child, address, printed } = start();
    const page = await (await fetch(await address)).text();
    expect(page).toContain('<div id="app">');
    expect(page).not.toContain('host-report');
    expect(printed().trim().split('\n')).toHaveLength(1);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('serves a named report to its own page alone, and never the way to it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'credits-'));
    const file = join(folder, 'may report.csv');
    await writeFile(file, previewReport);
    const { address } = start(file);
    const url = await address;
    const page = await (await fetch(url)).text();
    expect(page).not.toContain(folder);
    const path = /name="host-report" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const report = new URL(path, url);
    expect(report.pathname.endsWith('/may%20report.csv')).toBe(true);
    expect(await (await fetch(report)).text()).toBe(previewReport);
    const foreign = await fetch(report, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(foreign.status).toBe(403);
    await rm(folder, { recursive: true });
  });

  it.each([
    ['no/such/report.csv', 'There is no file no/such/report.csv.'],
    ['src', 'src is not a file.'],
  ])('says so and ends with 1 when given %s', async (named, sentence) => {
    const { child, complaint } = start(named);
    const [code]: unknown[] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(complaint()).toContain(sentence);
  });
});
