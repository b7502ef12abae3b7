import { forwardRef } from 'react';
import { CreditsProvider } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';

import type { ComponentPropsWithoutRef, ReactElement, ReactNode } from 'react';
import type { CreditsProviderProps } from 'ai-credits-analytics';

/** What every component of a host's own gets besides the attributes of its element. */
interface WithState {
  readonly state: object;
}

const HostBox = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'> & WithState>(function HostBox(
  { state, ...rest },
  ref,
) {
  return <div {...rest} ref={ref} data-host-slot={Object.keys(state).join(' ')} />;
});

const HostButton = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'> & WithState>(function HostButton(
  { state, ...rest },
  ref,
) {
  return <button type="button" {...rest} ref={ref} data-host-slot={Object.keys(state).join(' ')} />;
});

const HostLink = forwardRef<HTMLAnchorElement, ComponentPropsWithoutRef<'a'> & WithState>(function HostLink(
  { state, children, ...rest },
  ref,
) {
  return (
    <a {...rest} ref={ref} data-host-slot={Object.keys(state).join(' ')}>
      {children}
    </a>
  );
});

const HostCell = forwardRef<
  HTMLTableCellElement,
  ComponentPropsWithoutRef<'td'> & { readonly state: { column: string } }
>(function HostCell({ state, ...rest }, ref) {
  const Tag = state.column === 'name' ? 'th' : 'td';
  return <Tag {...rest} ref={ref} data-host-slot={state.column} />;
});

const components: NonNullable<CreditsProviderProps['components']> = {
  Card: HostBox,
  Tooltip: HostBox,
  LegendItem: HostButton,
  Cell: HostCell,
  Empty: HostBox,
  Error: HostBox,
  Link: HostLink,
};

const theme = {
  '--aic-color-accent': 'light-dark(#0f766e, #2dd4bf)',
  '--aic-font-family': '"Brand Sans", system-ui, sans-serif',
  '--aic-radius-card': '4px',
  // What the grammar refuses must not come out in any other way either.
  '--aic-color-text': 'red;position:fixed;inset:0;background:url(https://evil.example/x)',
  '--aic-color-surface': '</style><script>alert(1)</script>',
};

/** What a host may settle around a component: nothing, a brand, slots of its own, another language and direction. */
export const SETTINGS: Readonly<Record<string, Omit<CreditsProviderProps, 'children'>>> = {
  plain: {},
  brand: { theme, colorScheme: 'dark', classNames: { root: 'portal-card', legend: 'portal-legend' } },
  slots: { components },
  german: { locale: 'de-DE', messages: de },
  arabic: { locale: 'ar-EG', messages: ar, theme, components },
};

/** The settings of this name around an element. */
export function withSettings(name: string, element: ReactNode): ReactElement {
  return <CreditsProvider {...SETTINGS[name]}>{element}</CreditsProvider>;
}
