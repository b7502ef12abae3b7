const LONGEST_SELECTOR = 500;

/** An element, then classes, ids, attributes with a quoted plain value, :root and :host, in any number. */
const COMPOUND = /^(?:[a-z][\w-]*)?(?:[.#]-?[_a-z][\w-]*|\[[a-z][\w-]*=(?:"[\w.-]*"|'[\w.-]*')\]|:root|:host)*$/i;

/**
 * Whether a selector is made of elements, classes, ids, attributes with a quoted value, `:root` and `:host`, of descendants
 * and of comma lists. Anything else could end the rule that it opens.
 *
 * @example isPlainSelector('.portal[data-tenant="acme"] .aic-root') // true, and false for 'a{}' and '*'
 */
export function isPlainSelector(selector: unknown): selector is string {
  if (typeof selector !== 'string' || selector.length > LONGEST_SELECTOR) return false;
  return selector.split(',').every((one) => {
    const compounds = one.trim().split(/[ \n]+/);
    return compounds.every((compound) => compound !== '' && COMPOUND.test(compound));
  });
}
