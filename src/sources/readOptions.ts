import type { SourceProgress } from './sourceProgress';

/** What every reader takes. */
export interface ReadOptions {
  /** Called now and then while reading (at most some 200 times where the size is known), and once at the end. */
  readonly onProgress?: ((progress: SourceProgress) => void) | undefined;
  /** Aborts the reading: the input is cancelled and the promise rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
}
