import { useMemo } from 'react';

import { creditsContext } from './creditsContext';
import { useCreditsContext } from './useCreditsContext';

import type { ReactElement, ReactNode } from 'react';
import type { Slots } from './slots';

/** Props of SlotsProvider. */
export interface SlotsProviderProps extends Slots {
  /** What the classes and components are for. */
  readonly children?: ReactNode | undefined;
}

/**
 * Puts the classes and components a component was given over those around it, for everything it draws.
 *
 * @example <SlotsProvider classNames={{ legend: 'portal-legend' }}>…</SlotsProvider>
 */
export function SlotsProvider({ classNames, components, children }: SlotsProviderProps): ReactElement {
  const outer = useCreditsContext();
  const settings = useMemo(
    () => ({
      ...outer,
      classNames: { ...outer.classNames, ...classNames },
      components: { ...outer.components, ...components },
    }),
    [outer, classNames, components],
  );
  return <creditsContext.Provider value={settings}>{children}</creditsContext.Provider>;
}
