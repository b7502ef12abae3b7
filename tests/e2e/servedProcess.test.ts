import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

import { servedProcess } from './servedProcess';

/** A process that runs this and has nothing on its input. */
const running = (code: string, command = process.execPath) =>
  spawn(command, ['-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });

const FOR_EVER = 'setInterval(() => {}, 1000);';

it('a server that says where it listens is served until it is closed', async () => {
  const child = running(
    `${FOR_EVER} process.stdout.write('ready on http://127.0.0.1:4', () => process.stderr.write('', () => console.log('000')))`,
  );
  const served = await servedProcess(child, 30_000);
  expect(served.url).toBe('http://127.0.0.1:4000');
  expect(child.exitCode).toBeNull();
  await served.close();
  expect(child.signalCode).toBe('SIGTERM');
  await served.close();
});

it('a server that never says where it listens is an error after the time it has, and has ended by then', async () => {
  const child = running(`${FOR_EVER} console.log('thinking on http://127.0.0.1:0')`);
  await expect(servedProcess(child, 500)).rejects.toThrow('no address within 500 ms');
  expect(child.signalCode).toBe('SIGTERM');
});

it('a server that ends is an error with what it said', async () => {
  await expect(servedProcess(running("console.error('port is taken'); process.exit(3)"), 30_000)).rejects.toThrow(
    'the server ended: port is taken',
  );
});

it('a server that cannot be started is an error', async () => {
  await expect(servedProcess(running('', '/nowhere/node'), 30_000)).rejects.toThrow('ENOENT');
});
