import type { ComponentType } from 'react';
import type { AttributeKind } from './attributeKind';
import type { SectionProps } from './sectionProps';

/** What an element is: its name, its properties, and what it draws. */
export interface ElementSpec {
  /** Name of the element in HTML. */
  readonly name: `ai-credits-${string}`;
  /** Its properties by name. One with a kind is an attribute too, in kebab case; `null` is a property alone. */
  readonly properties: Readonly<Record<string, AttributeKind | null>>;
  /** What it draws in its shadow root. */
  readonly Section: ComponentType<SectionProps>;
}
