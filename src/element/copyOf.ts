/** The words of a section lie in the catalogue, the day of an annotation in the list. */
const LEVELS = 2;

/**
 * What is drawn of a value that a page may set once more after it has changed it: of plain objects and lists, and of those in
 * them, new ones, so that the change is seen. Any other value is that value, and so is one that throws as it is read, which
 * drawing will tell.
 *
 * @example copyOf({ '--aic-space-4': '12px' }) // an equal object, not the same
 */
export function copyOf(given: unknown, levels = LEVELS): unknown {
  if (levels === 0) return given;
  try {
    if (Array.isArray(given)) return given.map((one) => copyOf(one, levels - 1));
    if (Object.prototype.toString.call(given) !== '[object Object]') return given;
    return Object.fromEntries(Object.entries(Object(given)).map(([key, one]) => [key, copyOf(one, levels - 1)]));
  } catch {
    return given;
  }
}
