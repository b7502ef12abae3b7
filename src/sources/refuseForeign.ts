import { SourceError } from './sourceError';

const HTML_PATTERN = /^\s*<(?:!|html|head|body|\?xml)/i;
/** The two bytes of a UTF-16 mark as they look when read as UTF-8; what follows is full of zeros, like binary data. */
const UTF16_PATTERN = /^\uFFFD{2}/;

/**
 * Refuses what is plainly no table: binary data, web pages, nothing at all.
 *
 * @param start the first characters of the input
 * @param expected what the reader reads, such as 'the AI usage report of GitHub (a CSV file)'
 * @throws SourceError with code 'empty', 'not-text' or 'html'.
 */
export function refuseForeign(start: string, expected: string): void {
  if (start === '') {
    throw new SourceError('empty', { line: null, expected, found: 'an empty file' }, 'Download it again.');
  }
  if (start.includes('\0')) {
    const found = UTF16_PATTERN.test(start) ? 'text in UTF-16' : 'binary data, such as a picture or a workbook';
    throw new SourceError('not-text', { line: null, expected, found }, 'Save it as CSV in UTF-8.');
  }
  if (HTML_PATTERN.test(start)) {
    const advice = 'It may be a sign-in page: sign in and download the file again.';
    throw new SourceError('html', { line: 1, expected, found: 'a web page (HTML)' }, advice);
  }
}
