import type { CreditsSettings } from './creditsSettings';

/** Tokens that may be set, with their values. */
type ThemeEntries = readonly (readonly [name: string, value: string])[];

/** What was set on an element, as it reads there, and what the host had there before, to be put back. */
const given = /* @__PURE__ */ new WeakMap<
  HTMLElement | SVGElement,
  readonly (readonly [name: string, ours: string, hosts: string])[]
>();

/**
 * Refs for the roots of components, which set a theme on the element, as the element comes to be and when the theme changes,
 * and hand the element on to the host's own ref. What the host's own style says of a token is back when the theme goes. A ref
 * runs before the paint, and on the server not at all; a value set on the style object, unlike one in markup, is allowed by a
 * strict policy.
 *
 * @example themeRef([['--aic-space-4', '12px']])(ref) // as a `ref` of a `div`: its style holds that one property
 */
export function themeRef(entries: ThemeEntries): CreditsSettings['rootRef'] {
  return (ref) => (element) => {
    if (element) {
      const { style } = element;
      for (const [name, ours, hosts] of given.get(element) ?? [])
        // What reads otherwise by now the host has written since. An empty value removes.
        if (style.getPropertyValue(name) === ours) style.setProperty(name, hosts);
      given.set(
        element,
        entries.map(([name, value]) => {
          const hosts = style.getPropertyValue(name);
          style.setProperty(name, value);
          return [name, style.getPropertyValue(name), hosts];
        }),
      );
    }
    // From React 19 on a ref may return what ends it.
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
    return undefined;
  };
}
