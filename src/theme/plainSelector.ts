import { splitValue } from './splitValue';

const LONGEST_SELECTOR = 500;

/**
 * Printable ASCII, spaces and line breaks: nothing that an editor hides and CSS takes for a letter. Between quotes that are
 * closed, spaces and whatever can be seen but backslashes, braces and angle brackets, for the rule may stand in markup.
 */
const PLAIN =
  /^(?:[\n !#-&(-~]|"(?:(?![\p{DI}"\\<>{}])[\p{L}\p{M}\p{N}\p{P}\p{S} ])*"|'(?:(?![\p{DI}'\\<>{}])[\p{L}\p{M}\p{N}\p{P}\p{S} ])*')*$/u;

/** An element, then classes, ids, attributes with a quoted value, :root and :host, in any number. */
const COMPOUND = /^(?:[a-z][\w-]*)?(?:[.#]-?[_a-z][\w-]*|\[[a-z][\w-]*=(?:"[^"]*"|'[^']*')\]|:root|:host)*$/i;

/**
 * A selector made of elements, classes, ids, attributes with a quoted value, `:root` and `:host`, of descendants and of comma
 * lists, with one space wherever it has any. Anything else could end the rule that it opens.
 *
 * @returns `null` for any other selector.
 * @example plainSelector('.portal[data-tenant="acme:eu"]  .aic-root,main') // '.portal[data-tenant="acme:eu"] .aic-root, main'
 */
export function plainSelector(selector: unknown): string | null {
  if (typeof selector !== 'string' || selector.length > LONGEST_SELECTOR || !PLAIN.test(selector)) return null;
  // No value between quotes has a line break.
  const all = splitValue(selector.replaceAll('\n', ' '), ',').map((one) => splitValue(one, ' '));
  const isPlain = all.every((compounds) => compounds.length > 0 && compounds.every((one) => COMPOUND.test(one)));
  return isPlain ? all.map((compounds) => compounds.join(' ')).join(', ') : null;
}
