import { shown } from '../model/shown';

import { readBlob } from './readBlob';
import { readStream } from './readStream';
import { SourceError } from './sourceError';

import type { ChunkReader } from './chunkReader';
import type { SourceInput } from './sourceInput';

/** The length an answer announces, unless it travels compressed: then it counts other bytes than those read. */
function announcedBytes({ headers }: Response): number | null {
  const bytes = Number(headers.get('content-length'));
  return bytes > 0 && headers.get('content-encoding') === null ? bytes : null;
}

function openResponse(response: Response): ChunkReader {
  if (!response.ok) {
    throw new SourceError(
      'unreadable',
      { line: null, expected: 'a file', found: `an answer with status ${response.status}` },
      'Check the address and sign in.',
    );
  }
  if (response.bodyUsed) throw new TypeError('body used');
  return response.body === null ? readBlob(new Blob([])) : readStream(response.body, announcedBytes(response));
}

function openAny(input: SourceInput): ChunkReader | null {
  if (typeof input === 'string') return readBlob(new Blob([input]));
  if (typeof input !== 'object' || input === null) return null;
  // By shape and not by class: a file dropped into another frame is of that frame's class.
  if ('getReader' in input) return readStream(input, null);
  if ('bodyUsed' in input) return openResponse(input);
  return 'arrayBuffer' in input && 'size' in input ? readBlob(input) : null;
}

/**
 * Opens any kind of input for reading.
 *
 * @throws SourceError for an answer with an error status, an input in use, and anything that is no input.
 * @example openInput('day,product,credits').totalBytes // 19
 */
export function openInput(input: SourceInput): ChunkReader {
  let reader: ChunkReader | null;
  try {
    reader = openAny(input);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError(
      'unreadable',
      { line: null, expected: 'an input not read before', found: 'one in use' },
      'Open it again and give it to one reader.',
      { cause },
    );
  }
  if (reader !== null) return reader;
  throw new SourceError(
    'invalid-option',
    { line: null, expected: 'text, a Blob or File, a Response or a ReadableStream', found: shown(input) },
    'Give one of them.',
  );
}
