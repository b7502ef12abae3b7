import type { ForwardedRef, Ref } from 'react';
import type { ClassNames } from './classNames';
import type { ColorScheme } from './colorScheme';
import type { SlotComponents } from './slotComponents';
import type { MessageOverrides } from '../format/messageOverrides';
import type { TextDirection } from '../format/textDirection';
import type { unpackWords } from '../format/unpackWords';
import type { Now } from '../model/now';

/** What a provider settles for every component in it. */
export interface CreditsSettings {
  /** Locale of numbers and dates, one that Intl knows. */
  readonly locale: string;
  /** Direction in which that locale is written. */
  readonly dir: TextDirection;
  /** The host's words. `undefined`: the English ones. */
  readonly messages?: MessageOverrides | undefined;
  /** Reads a section of those words by key. With `messages` only: what has no provider does without. */
  readonly unpack?: typeof unpackWords | undefined;
  /** The instant taken as now. `undefined`: the clock. */
  readonly now?: Now | undefined;
  /** Light, dark, or as the page around. */
  readonly colorScheme: ColorScheme;
  /** The ref of a component's root, made from the host's: a provider sets its theme there. */
  readonly rootRef: <Root extends HTMLElement | SVGElement>(ref: ForwardedRef<Root>) => Ref<Root>;
  /** Classes of the host's own by part. */
  readonly classNames: ClassNames;
  /** Components of the host's own in place of the library's elements. */
  readonly components: SlotComponents;
}
