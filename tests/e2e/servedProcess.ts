import { once } from 'node:events';

import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

/** With what follows it: a number may come in two pieces. */
const ADDRESS = /(http:\/\/127\.0\.0\.1:[1-9]\d*)\D/;

/** For what a server has to put in order as it ends. */
const END_WITHIN_MS = 5000;

/** A server in a process of its own. */
export interface ServedProcess {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Waits until a process has said where it listens. One that ends before that, or has not said it in time, rejects with all
 * that it said, and has ended by then.
 */
export async function servedProcess(
  child: ChildProcessByStdio<null, Readable, Readable>,
  withinMs: number,
): Promise<ServedProcess> {
  const ended = once(child, 'close');
  const close = async () => {
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
    await ended;
    clearTimeout(last);
  };
  const { promise, resolve, reject } = withResolvers<string>();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      said += String(text);
      const [, found] = ADDRESS.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  }
  ended.then(
    () => reject(new Error(`the server ended: ${said}`)),
    (error: unknown) => reject(error),
  );
  const deadline = setTimeout(() => reject(new Error(`no address within ${withinMs} ms: ${said}`)), withinMs);
  try {
    return { url: await promise, close };
  } catch (error) {
    // One that could not be started at all has no id, and nothing to end.
    if (child.pid !== undefined) await close();
    throw error;
  } finally {
    clearTimeout(deadline);
  }
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((take, refuse) => {
    resolve = take;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
