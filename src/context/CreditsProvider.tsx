import { useMemo } from 'react';

import { resolveLocale } from '../format/intlCache';
import { textDirection } from '../format/textDirection';
import { unpackWords } from '../format/unpackWords';
import { themeEntries } from '../theme/themeEntries';

import { creditsContext } from './creditsContext';
import { themeRef } from './themeRef';

import type { ReactElement, ReactNode } from 'react';
import type { ColorScheme } from './colorScheme';
import type { CreditsSettings } from './creditsSettings';
import type { Slots } from './slots';
import type { MessageOverrides } from '../format/messageOverrides';
import type { Now } from '../model/now';
import type { Theme } from '../theme/theme';

/** Props of `CreditsProvider`. */
export interface CreditsProviderProps extends Slots {
  /**
   * BCP 47 tag by which numbers and dates are written, and which decides the direction. A tag that Intl does not know
   * counts as 'en'.
   * @default 'en'
   */
  readonly locale?: string | undefined;
  /**
   * Words in place of the English ones: a catalogue of `./locales/*`, or only those to be replaced.
   * @default none
   */
  readonly messages?: MessageOverrides | undefined;
  /**
   * The instant taken as now, for stories, tests and reports.
   * @default the clock
   */
  readonly now?: Now | undefined;
  /**
   * Light, dark, or as the page around.
   * @default 'inherit'
   */
  readonly colorScheme?: ColorScheme | undefined;
  /**
   * A brand: values of tokens by their CSS names, set on each component's root before the first paint after mount. What the
   * grammar of values refuses is left out, so the provider is safe without `validateTheme` of `./theme`; only that keeps the
   * default in place of a value of the wrong kind, and says what was left out and why. Server HTML carries no styles: there
   * `themeToCss` makes a sheet to serve.
   * @default the default look
   * @example { '--aic-seed-accent': '#0f766e' }
   */
  readonly theme?: Theme | undefined;
  /** The components these settings are for. */
  readonly children?: ReactNode | undefined;
}

const NONE = {};

/**
 * Settles language, words, clock, brand and slots for the components in it. It is optional, and takes no setting over
 * from a provider around it; but a theme is custom properties, which CSS hands down to a provider inside a component.
 *
 * @example <CreditsProvider locale="de" messages={de}>…</CreditsProvider> // 412380 is written 412.380
 */
export function CreditsProvider({
  locale = 'en',
  messages,
  now,
  colorScheme = 'inherit',
  theme,
  classNames = NONE,
  components = NONE,
  children,
}: CreditsProviderProps): ReactElement {
  // A theme written in place is a new object at each render, and a new ref would be taken off every root and put on again.
  const brand = JSON.stringify(themeEntries(theme));
  const rootRef = useMemo(() => themeRef(JSON.parse(brand)), [brand]);
  const settings = useMemo<CreditsSettings>(
    () => ({
      locale: resolveLocale(locale),
      dir: textDirection(locale),
      messages,
      unpack: messages && unpackWords,
      now,
      colorScheme,
      rootRef,
      classNames,
      components,
    }),
    [locale, messages, now, colorScheme, rootRef, classNames, components],
  );
  return <creditsContext.Provider value={settings}>{children}</creditsContext.Provider>;
}
