/** An opened input: bytes or text in order, asked for one chunk at a time so that nothing piles up. */
export interface ChunkReader {
  /** Bytes in all. `null` when unknown. */
  readonly totalBytes: number | null;
  /** The next chunk, or `null` at the end (and after a cancel). */
  readonly read: () => Promise<Uint8Array | string | null>;
  /** Lets go of the input; a pending read then ends. */
  readonly cancel: (reason: unknown) => void;
}
