import type { ChunkReader } from './chunkReader';

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
      if (done) return null;
      // Anything else has no length that counts, and its rows would be lost in silence.
      if (typeof value !== 'string' && !('subarray' in Object(value))) throw new TypeError('no bytes');
      return value;
    },
    cancel(reason) {
      // A stream that already failed says so again here; the read has told it.
      reader.cancel(reason).catch(() => undefined);
    },
  };
}
