/**
 * What a reader reads: text, a file a person chose or dropped, the answer to a `fetch`, or any stream of bytes or text.
 * All but text are read piece by piece and never held whole.
 */
export type SourceInput = string | Blob | Response | ReadableStream<Uint8Array> | ReadableStream<string>;
