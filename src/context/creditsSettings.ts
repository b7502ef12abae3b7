import type { ColorScheme } from './colorScheme';
import type { MessageOverrides } from '../format/messageOverrides';
import type { TextDirection } from '../format/textDirection';
import type { Now } from '../model/now';

/** What a provider settles for every component in it. */
export interface CreditsSettings {
  /** Locale of numbers and dates, one that Intl knows. */
  readonly locale: string;
  /** Direction in which that locale is written. */
  readonly dir: TextDirection;
  /** The host's words. `undefined`: the English ones. */
  readonly messages: MessageOverrides | undefined;
  /** The instant taken as now. `undefined`: the clock. */
  readonly now: Now | undefined;
  /** Light, dark, or as the page around. */
  readonly colorScheme: ColorScheme;
}
