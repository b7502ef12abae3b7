import { SourceError } from './sourceError';

import type { TextSink } from './textSink';

function invalidJson(found: string, options?: ErrorOptions): SourceError {
  return new SourceError(
    'invalid-json',
    { line: null, expected: 'a JSON array of records', found },
    'Give a list of { day, productId, credits }.',
    options,
  );
}

/**
 * Reads a JSON array. Unlike CSV it is held whole until its end.
 *
 * @throws SourceError 'invalid-json' from `end`.
 */
export function createJsonSink(onList: (list: readonly unknown[]) => void): TextSink {
  const pieces: string[] = [];
  return {
    push: (text) => void pieces.push(text),
    end() {
      let parsed: unknown;
      try {
        parsed = JSON.parse(pieces.join(''));
      } catch (cause) {
        throw invalidJson('JSON that is cut off or malformed', { cause });
      }
      if (!Array.isArray(parsed)) throw invalidJson('other JSON');
      const list: readonly unknown[] = parsed;
      onList(list);
    },
  };
}
