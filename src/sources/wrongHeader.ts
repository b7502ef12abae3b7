import { shown } from '../model/shown';

import { SourceError } from './sourceError';

/** Longest part of a header that a message repeats. */
const MAX_FOUND_LENGTH = 300;

/**
 * The error for a header that lacks columns or has one twice, so that nobody can say which is meant.
 *
 * @param faulty names of those columns
 * @param what the right file, such as 'the AI usage report of GitHub'
 * @example wrongHeader(['day', 'credits'], 1, ['product'], 'a table of usage').message
 *   // "ai-credits-analytics: Line 1: expected one column 'product' in the header, found day, credits. Choose a table of usage."
 */
export function wrongHeader(
  header: readonly string[],
  line: number,
  faulty: readonly string[],
  what: string,
): SourceError {
  const text = header.join(', ');
  // The most common slip: a spreadsheet that writes decimal commas separates columns otherwise.
  const isSeparatedOtherwise = header.length === 1 && /[;\t]/.test(text);
  return new SourceError(
    'wrong-header',
    {
      line,
      expected: `one column ${faulty.map(shown).join(' and one ')} in the header`,
      found: text.length > MAX_FOUND_LENGTH ? `${text.slice(0, MAX_FOUND_LENGTH)}…` : text,
    },
    isSeparatedOtherwise ? 'Separate columns by commas.' : `Choose ${what}.`,
  );
}
