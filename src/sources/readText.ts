import { createPauser } from './pauser';
import { openInput } from './openInput';
import { SourceError } from './sourceError';

import type { ChunkReader } from './chunkReader';
import type { ReadOptions } from './readOptions';
import type { SourceInput } from './sourceInput';
import type { TextSink } from './textSink';

/** Bytes taken in one go: some 2 ms of work, well within a frame. */
const STEP_BYTES = 65_536;
/** Progress is told each time that this part of the whole has come in… */
const PROGRESS_RATIO = 0.005;
/** …and for an input of unknown size every MiB. */
const PROGRESS_BYTES = 1_048_576;

async function readChunk(reader: ChunkReader, signal: AbortSignal | undefined): Promise<Uint8Array | string | null> {
  try {
    return await reader.read();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new SourceError(
      'unreadable',
      { line: null, expected: 'to read it to its end', found: String(cause) },
      'The connection broke or the file has changed. Try again.',
      { cause },
    );
  }
}

/**
 * Reads an input as text into a sink, in steps short enough that the page stays responsive.
 *
 * @param countRows rows so far, for the progress
 */
export async function readText(
  input: SourceInput,
  sink: TextSink,
  countRows: () => number,
  { onProgress, signal }: ReadOptions,
): Promise<void> {
  const reader = openInput(input);
  const pauser = createPauser();
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const { totalBytes } = reader;
  const progressBytes = totalBytes === null ? PROGRESS_BYTES : Math.max(STEP_BYTES, totalBytes * PROGRESS_RATIO);
  const stop = () => reader.cancel(signal?.reason);
  let bytes = 0;
  let bytesAtPause = 0;
  let bytesAtProgress = 0;
  let isDone = false;
  signal?.addEventListener('abort', stop, { once: true });
  try {
    signal?.throwIfAborted();
    for (;;) {
      const chunk = await readChunk(reader, signal);
      signal?.throwIfAborted();
      if (chunk === null) break;
      for (let at = 0; at < chunk.length; at += STEP_BYTES) {
        const isText = typeof chunk === 'string';
        const piece = isText ? chunk.slice(at, at + STEP_BYTES) : chunk.subarray(at, at + STEP_BYTES);
        sink.push(typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true }));
        bytes += typeof piece === 'string' ? encoder.encode(piece).length : piece.length;
        if (bytes - bytesAtProgress >= progressBytes) {
          bytesAtProgress = bytes;
          onProgress?.({ bytes, totalBytes, rows: countRows() });
        }
        if (bytes - bytesAtPause < STEP_BYTES) continue;
        bytesAtPause = bytes;
        await pauser.pause();
        signal?.throwIfAborted();
      }
    }
    sink.push(decoder.decode());
    sink.end();
    isDone = true;
    onProgress?.({ bytes, totalBytes, rows: countRows() });
  } finally {
    signal?.removeEventListener('abort', stop);
    pauser.close();
    if (!isDone) reader.cancel(signal?.reason);
  }
}
