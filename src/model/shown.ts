/** Longest piece of foreign text that a message or an issue repeats. */
const MAX_LENGTH = 80;

/**
 * A foreign value as a message may repeat it: text in quotes, cut at 80 characters.
 *
 * @example shown('abc') // "'abc'"
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, MAX_LENGTH)}'`;
  return typeof value === 'object' && value ? 'an object' : String(value);
}
