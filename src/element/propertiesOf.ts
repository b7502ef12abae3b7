import type { AttributeKind } from './attributeKind';

/** A place for every property of an element's interface: one that is promised and not kept does not compile. */
export type PropertiesOf<Element extends HTMLElement> = Readonly<
  Record<Exclude<keyof Element, keyof HTMLElement>, AttributeKind | null>
>;
