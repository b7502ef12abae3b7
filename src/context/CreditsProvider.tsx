import { useMemo } from 'react';

import { resolveLocale } from '../format/intlCache';
import { textDirection } from '../format/textDirection';

import { creditsContext } from './creditsContext';

import type { ReactElement, ReactNode } from 'react';
import type { ColorScheme } from './colorScheme';
import type { CreditsSettings } from './creditsSettings';
import type { MessageOverrides } from '../format/messageOverrides';
import type { Now } from '../model/now';

/** Props of `CreditsProvider`. */
export interface CreditsProviderProps {
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
  /** The components these settings are for. */
  readonly children?: ReactNode | undefined;
}

/**
 * Settles language, words, clock and colour scheme for the components in it. It is optional, and takes nothing over from
 * a provider around it.
 *
 * @example <CreditsProvider locale="de" messages={de}>…</CreditsProvider> // 412380 is written 412.380
 */
export function CreditsProvider({
  locale = 'en',
  messages,
  now,
  colorScheme = 'inherit',
  children,
}: CreditsProviderProps): ReactElement {
  const settings = useMemo<CreditsSettings>(
    () => ({ locale: resolveLocale(locale), dir: textDirection(locale), messages, now, colorScheme }),
    [locale, messages, now, colorScheme],
  );
  return <creditsContext.Provider value={settings}>{children}</creditsContext.Provider>;
}
