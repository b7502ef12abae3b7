import type { ChunkReader } from './chunkReader';

/** Bytes asked of a file at a time: enough to make the round trip to the disk cheap. */
const READ_BYTES = 1_048_576;

/**
 * Reads a Blob or File slice by slice.
 *
 * @example await readBlob(file).read() // the first MiB
 */
export function readBlob(blob: Blob): ChunkReader {
  let at = 0;
  return {
    totalBytes: blob.size,
    async read() {
      if (at >= blob.size) return null;
      const slice = blob.slice(at, at + READ_BYTES);
      at += READ_BYTES;
      return new Uint8Array(await slice.arrayBuffer());
    },
    cancel() {
      at = blob.size;
    },
  };
}
