/** First characters that a spreadsheet would take for a formula (OWASP, CSV Injection), full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/** Characters that RFC 4180 wants in quotes. */
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Text as a CSV cell: quoted where RFC 4180 asks for it, and with a leading apostrophe where a spreadsheet would run it.
 *
 * @example csvCell('=cmd|calc') // "'=cmd|calc"
 */
export function csvCell(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
