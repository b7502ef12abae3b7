/**
 * A value that is a number above 0, and `undefined` for any other.
 *
 * @example numberOf(Number('tall')) // undefined
 */
export function numberOf(given: unknown): number | undefined {
  return typeof given === 'number' && given > 0 ? given : undefined;
}
