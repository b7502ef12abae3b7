const LONGEST_SELECTOR = 500;

/** Printable ASCII, spaces and line breaks: nothing that an editor hides and CSS takes for a letter. */
const PLAIN = /^[\n -~]*$/;

/** An element, then classes, ids, attributes with a quoted plain value, :root and :host, in any number. */
const COMPOUND = /^(?:[a-z][\w-]*)?(?:[.#]-?[_a-z][\w-]*|\[[a-z][\w-]*=(?:"[\w.-]*"|'[\w.-]*')\]|:root|:host)*$/i;

/**
 * A selector made of elements, classes, ids, attributes with a quoted value, `:root` and `:host`, of descendants and of comma
 * lists, with one space wherever it has any. Anything else could end the rule that it opens.
 *
 * @returns `null` for any other selector.
 * @example plainSelector('.portal[data-tenant="acme"]  .aic-root,main') // '.portal[data-tenant="acme"] .aic-root, main'
 */
export function plainSelector(selector: unknown): string | null {
  if (typeof selector !== 'string' || selector.length > LONGEST_SELECTOR || !PLAIN.test(selector)) return null;
  const all = selector.split(',').map((one) => one.trim().split(/[ \n]+/));
  const isPlain = all.flat().every((compound) => compound !== '' && COMPOUND.test(compound));
  return isPlain ? all.map((compounds) => compounds.join(' ')).join(', ') : null;
}
