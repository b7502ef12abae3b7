/**
 * What was thrown, as an Error.
 *
 * @example errorOf('late').message // 'late'
 */
export function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
