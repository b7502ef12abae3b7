import { useEffect, useState } from 'react';

import { brands } from './brands';

import type { Settings } from './settings';

const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'de', 'ar'] as const;

function oneOf<T extends string>(choices: readonly T[], value: string | null, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

function fromAddress(): Settings {
  const query = new URLSearchParams(window.location.search);
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return {
    brand: oneOf(brands, query.get('brand'), 'meridian'),
    scheme: oneOf(SCHEMES, query.get('scheme'), system),
    language: oneOf(LANGUAGES, query.get('lang'), 'en'),
  };
}

/** The settings, kept in the address so that a view can be shared and survives a reload. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(fromAddress);
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    const address = new URL(window.location.href);
    address.searchParams.set('brand', next.brand);
    address.searchParams.set('scheme', next.scheme);
    address.searchParams.set('lang', next.language);
    window.history.replaceState(null, '', address);
  };
  // The document is this app's own, outside React: its language and direction follow the settings.
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dir = settings.language === 'ar' ? 'rtl' : 'ltr';
    document.documentElement.classList.toggle('scheme-dark', settings.scheme === 'dark');
  }, [settings.language, settings.scheme]);
  return [settings, change];
}
