import type { CreditsSettings } from './creditsSettings';

/** Tokens that may be set, with their values. */
type ThemeEntries = readonly (readonly [name: string, value: string])[];

/** What was set on an element, to be taken away again. */
const given = /* @__PURE__ */ new WeakMap<HTMLElement | SVGElement, ThemeEntries>();

/**
 * Refs for the roots of components, which set a theme on the element, as the element comes to be and when the theme changes,
 * and hand the element on to the host's own ref. A ref runs before the paint, and on the server not at all; a value set on
 * the style object, unlike one in markup, is allowed by a strict policy.
 *
 * @example themeRef([['--aic-space-4', '12px']])(ref) // as a `ref` of a `div`: its style holds that one property
 */
export function themeRef(entries: ThemeEntries): CreditsSettings['rootRef'] {
  return (ref) => (element) => {
    if (element) {
      for (const [name] of given.get(element) ?? []) element.style.removeProperty(name);
      for (const [name, value] of entries) element.style.setProperty(name, value);
      given.set(element, entries);
    }
    // From React 19 on a ref may return what ends it.
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
    return undefined;
  };
}
