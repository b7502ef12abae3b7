/**
 * A value that is one of those known, and `undefined` for any other: plain JavaScript and attributes may hold anything.
 *
 * @example oneOf(['included', 'excess'], 'Excess') // undefined
 */
export function oneOf<const Known>(known: readonly Known[], given: unknown): Known | undefined {
  return known.find((value) => value === given);
}
