/**
 * Date text with plain spaces. Versions of Intl differ in the thin and narrow spaces they put between parts of a date, and
 * a server and a browser that differ would break hydration.
 *
 * @example plainSpaces('Nov 1\u2009–\u200930') // 'Nov 1 – 30'
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}
