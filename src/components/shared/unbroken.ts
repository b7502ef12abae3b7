/**
 * A short text that keeps to one line: "Oct 1 – 22" is not torn apart where a note wraps.
 *
 * @example unbroken('Oct 1 – 22') // the same with no-break spaces
 */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
