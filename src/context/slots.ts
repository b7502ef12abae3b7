import type { ClassNames } from './classNames';
import type { SlotComponents } from './slotComponents';

/**
 * Where a host puts its own classes and components: props of every component, and of the provider. A name of something that
 * is not drawn there has no effect; `parts.json` says which component has which part. Keep the objects outside of render, or
 * in a memo, and what they are handed to is drawn again only when it has to be.
 */
export interface Slots {
  /**
   * Classes of the host's own by part.
   *
   * @default none
   */
  readonly classNames?: ClassNames | undefined;
  /**
   * Components of the host's own in place of the library's elements.
   *
   * @default none
   */
  readonly components?: SlotComponents | undefined;
}
