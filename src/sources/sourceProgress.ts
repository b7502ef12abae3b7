/** How far a reader has come. */
export interface SourceProgress {
  /** Bytes read so far. */
  readonly bytes: number;
  /** Bytes in all. `null` where the input does not say, as most streams do not. */
  readonly totalBytes: number | null;
  /** Rows read so far, kept or left out; the header is none. */
  readonly rows: number;
}
