/**
 * A value that is a text with something in it, and `undefined` for any other.
 *
 * @example textOf('de') // 'de'
 */
export function textOf(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' ? given : undefined;
}
