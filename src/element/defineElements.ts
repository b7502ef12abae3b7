import { elementClass } from './elementClass';
import { elementSpecs } from './elementSpecs';

/**
 * Defines every element that has no definition yet: the module may be loaded twice, and the page may have its own. Where
 * there are no elements, as on a server, it does nothing.
 *
 * @example defineElements() // customElements.get('ai-credits-dashboard') is a class
 */
export function defineElements(): void {
  if (typeof customElements === 'undefined') return;
  for (const spec of elementSpecs) {
    if (customElements.get(spec.name) === undefined) customElements.define(spec.name, elementClass(spec));
  }
}
