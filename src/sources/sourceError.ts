/**
 * What is wrong with the input as a whole. Faults of single rows are issues, not errors.
 *
 * - `empty`: nothing but white space
 * - `not-text`: a picture, a workbook, an archive or other binary data
 * - `html`: a web page, such as a sign-in page saved in the report's place
 * - `wrong-header`: the columns are not those of the report
 * - `no-rows`: a header alone
 * - `truncated`: the text ends in the middle of a row
 * - `row-too-long`: a row without an end, as an opening quote that is never closed makes it
 * - `invalid-json`: JSON that is no array of records
 * - `unreadable`: the input failed while it was read, was read before, or is an answer with an error status
 * - `invalid-option`: the input or an option is not of the documented kind
 */
export type SourceErrorCode =
  | 'empty'
  | 'not-text'
  | 'html'
  | 'wrong-header'
  | 'no-rows'
  | 'truncated'
  | 'row-too-long'
  | 'invalid-json'
  | 'unreadable'
  | 'invalid-option';

/** Where the fault stands and what would have been right. */
export interface SourceFault {
  /** Physical line from 1, or `null` where the fault is not about a line. */
  readonly line: number | null;
  /** What was expected there. */
  readonly expected: string;
  /** What was found instead; long text is cut. */
  readonly found: string;
}

/**
 * Rejects a read of something that is no such report. The message says what was expected and found where, and what to do;
 * it can be shown to the person who chose the file.
 *
 * @example
 *   new SourceError('no-rows', { line: 1, expected: 'rows below the header', found: 'none' }, 'Choose other days.').message
 *   // 'ai-credits-analytics: Line 1: expected rows below the header, found none. Choose other days.'
 */
export class SourceError extends Error {
  /** Stable code, for programs. */
  readonly code: SourceErrorCode;
  /** Physical line from 1, or `null` where the fault is not about a line. */
  readonly line: number | null;
  /** What was expected there. */
  readonly expected: string;
  /** What was found instead; long text is cut. */
  readonly found: string;

  constructor(code: SourceErrorCode, { line, expected, found }: SourceFault, advice: string, options?: ErrorOptions) {
    const place = line === null ? 'E' : `Line ${line}: e`;
    super(`ai-credits-analytics: ${place}xpected ${expected}, found ${found}. ${advice}`, options);
    this.name = 'SourceError';
    this.code = code;
    this.line = line;
    this.expected = expected;
    this.found = found;
  }
}
