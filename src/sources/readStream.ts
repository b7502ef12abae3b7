import { shown } from '../model/shown';

import type { ChunkReader } from './chunkReader';

/** By tag and not by class: a buffer of another frame is of that frame's class. */
function isBuffer(chunk: unknown): chunk is ArrayBuffer {
  return Object.prototype.toString.call(chunk) === '[object ArrayBuffer]';
}

/** A chunk as bytes or text. Streams made by hand bring buffers and other views of them too; anything else is refused. */
function readable(chunk: unknown): Uint8Array | string {
  if (typeof chunk === 'string') return chunk;
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (isBuffer(chunk)) return new Uint8Array(chunk);
  throw new TypeError(`Chunk is ${shown(chunk)}`);
}

/**
 * Reads a stream of bytes or text.
 *
 * @param totalBytes bytes in all, where something else than the stream says so
 * @throws TypeError when the stream is being read by someone else; from `read` for a chunk that is neither bytes nor text.
 * @example await readStream(response.body, null).read()
 */
export function readStream(
  stream: ReadableStream<Uint8Array> | ReadableStream<string>,
  totalBytes: number | null,
): ChunkReader {
  const reader: ReadableStreamDefaultReader<Uint8Array | string> = stream.getReader();
  return {
    totalBytes,
    async read() {
      const { done, value } = await reader.read();
      return done ? null : readable(value);
    },
    cancel(reason) {
      // A stream that already failed says so again here; the read has told it.
      reader.cancel(reason).catch(() => undefined);
    },
  };
}
