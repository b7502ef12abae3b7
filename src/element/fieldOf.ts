/**
 * A field of a value that may be anything.
 *
 * @returns undefined where there is no such field, or no object.
 * @example fieldOf({ start: '2025-11-01' }, 'start') // '2025-11-01'
 */
export function fieldOf(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
}
