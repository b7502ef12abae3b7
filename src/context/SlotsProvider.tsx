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

/** `isX ? A : undefined` asks for what stands around, as leaving it out does. */
function given(slots: object = {}): object {
  return Object.fromEntries(Object.entries(slots).filter(([, slot]) => slot));
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
      // The class of a component's own root is for that root alone, not for those of the components it draws.
      classNames: { ...outer.classNames, ...given(classNames), root: outer.classNames.root },
      components: { ...outer.components, ...given(components) },
    }),
    [outer, classNames, components],
  );
  return <creditsContext.Provider value={settings}>{children}</creditsContext.Provider>;
}
