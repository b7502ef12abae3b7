import { render } from '@testing-library/react';
import { CreditsProvider, useCreditsContext } from 'ai-credits-analytics/context';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { CreditsProviderProps, CreditsSettings } from 'ai-credits-analytics/context';

/** The settings that a component sees, one entry a render. */
function settingsIn(props: CreditsProviderProps | null): CreditsSettings[] {
  const seen: CreditsSettings[] = [];
  function Probe(): null {
    seen.push(useCreditsContext());
    return null;
  }
  render(
    props ? (
      <CreditsProvider {...props}>
        <Probe />
      </CreditsProvider>
    ) : (
      <Probe />
    ),
  );
  return seen;
}

describe('CreditsProvider', () => {
  /** What a page has that says nothing. */
  const NOTHING_SAID = {
    locale: 'en',
    dir: 'ltr',
    messages: undefined,
    now: undefined,
    colorScheme: 'inherit',
    rootRef: expect.any(Function),
    classNames: {},
    components: {},
  };

  it('is optional: without it everything is English, left to right and as the page around', () => {
    expect(settingsIn(null)).toEqual([NOTHING_SAID]);
  });

  it('without props settles the same as no provider', () => {
    expect(settingsIn({})).toEqual([NOTHING_SAID]);
  });

  it.each([
    ['ar-EG', 'ar-EG', 'rtl'],
    ['he', 'he', 'rtl'],
    ['de_AT', 'de-AT', 'ltr'],
    ['nonsense tag', 'en', 'ltr'],
    ['tlh', 'en', 'ltr'],
  ])('reads the locale %j as %s, written %s', (tag, locale, dir) => {
    expect(settingsIn({ locale: tag })).toMatchObject([{ locale, dir }]);
  });

  it('hands on messages, now, scheme and slots as they are', () => {
    const messages = { common: { total: 'Summe' } };
    const now = new Date('2025-11-22T09:30:00Z');
    const classNames = { legend: 'portal-legend' };
    const components = { Empty: () => null };
    const [settings] = settingsIn({ messages, now, colorScheme: 'dark', classNames, components });
    expect(settings?.classNames).toBe(classNames);
    expect(settings?.components).toBe(components);
    expect(settings?.messages).toBe(messages);
    expect(settings?.now).toBe(now);
    expect(settings?.colorScheme).toBe('dark');
  });

  it('keeps the identity of its settings while its props are the same, however often the host renders', () => {
    const seen: CreditsSettings[] = [];
    const messages = { common: { total: 'Summe' } };
    function Probe(): null {
      seen.push(useCreditsContext());
      return null;
    }
    const page = () => (
      <CreditsProvider locale="de" messages={messages} now="2025-11-22T09:30:00Z" colorScheme="light">
        <Probe />
      </CreditsProvider>
    );
    const { rerender } = render(page());
    rerender(page());
    rerender(page());
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(1);
  });

  it('takes nothing over from a provider around it', () => {
    const seen: CreditsSettings[] = [];
    function Probe(): null {
      seen.push(useCreditsContext());
      return null;
    }
    render(
      <CreditsProvider locale="de" colorScheme="dark">
        <CreditsProvider locale="ar">
          <Probe />
        </CreditsProvider>
      </CreditsProvider>,
    );
    expect(seen).toMatchObject([{ locale: 'ar', colorScheme: 'inherit' }]);
  });

  it('adds no markup of its own, on the server and in StrictMode', () => {
    const page = (
      <StrictMode>
        <CreditsProvider locale="ar">words</CreditsProvider>
      </StrictMode>
    );
    expect(renderToString(page)).toBe('words');
    expect(render(page).container.innerHTML).toBe('words');
  });
});
