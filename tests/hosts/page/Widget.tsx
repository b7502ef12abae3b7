import { CreditsProvider } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { novemberSample } from 'ai-credits-analytics/testing';

import { Piece } from './Piece';

import type { MountOptions } from './mountOptions';
import type { ReactElement } from 'react';

const { now } = novemberSample();

/** A piece under the provider a host would give it. */
export function Widget({ piece, colorScheme = 'light', locale = 'en', theme }: MountOptions): ReactElement {
  return (
    <CreditsProvider
      now={now}
      colorScheme={colorScheme}
      locale={locale}
      messages={locale === 'ar' ? ar : undefined}
      theme={theme}
    >
      <Piece name={piece} />
    </CreditsProvider>
  );
}
