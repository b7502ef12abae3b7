import type { CreditsProviderProps } from 'ai-credits-analytics';

type Theme = NonNullable<CreditsProviderProps['theme']>;

/** What five partners' databases would say: from one colour to nearly every role. */
export const skins: Readonly<Record<string, { title: string; theme: Theme | undefined }>> = {
  plain: { title: 'No brand', theme: undefined },
  fernway: {
    title: 'Fernway: green, square, serif',
    theme: { '--aic-seed-accent': '#0a6b50', '--aic-seed-radius': '3px', '--aic-seed-font': 'Georgia, serif' },
  },
  halden: {
    title: 'Halden: purple, round',
    theme: { '--aic-seed-accent': '#8c3aa0', '--aic-seed-radius': '18px', '--aic-card-shadow': 'none' },
  },
  sunny: {
    title: 'Sunny: yellow, hard edges',
    theme: { '--aic-seed-accent': '#ffd400', '--aic-seed-radius': '0px', '--aic-border-width': '2px' },
  },
  ledger: {
    title: 'Ledger: paper, dense',
    theme: {
      '--aic-seed-accent': '#7a4b12',
      '--aic-seed-radius': '2px',
      '--aic-seed-font': '"Noto Serif", Cambria, serif',
      '--aic-card-padding': '14px',
      '--aic-color-surface': 'light-dark(#fffdf7, #1d1a15)',
      '--aic-color-sunken': 'light-dark(#f7f2e6, #16130f)',
      '--aic-color-raised': 'light-dark(#fffdf7, #29241c)',
      '--aic-color-hover': 'light-dark(#f3ecdc, #29241c)',
      '--aic-color-raised-hover': 'light-dark(#f3ecdc, #3a342a)',
      '--aic-color-active': 'light-dark(#eee6d4, #342e24)',
      '--aic-color-track': 'light-dark(#eee6d4, #342e24)',
      '--aic-color-grid': 'light-dark(#f3ecdc, #29241c)',
      '--aic-color-border': 'light-dark(#e4dcc8, #3a342a)',
      '--aic-color-border-strong': 'light-dark(#cfc4a9, #4d4537)',
    },
  },
  signal: {
    title: 'Signal: own series colours',
    theme: {
      '--aic-seed-accent': '#c2185b',
      '--aic-seed-radius': '8px',
      '--aic-series-1': 'light-dark(#880e4f, #ad2d70)',
      '--aic-series-2': 'light-dark(#ec407a, #f48fb1)',
      '--aic-series-3': 'light-dark(#4a148c, #8e4ec6)',
      '--aic-series-4': 'light-dark(#9575cd, #c5a8f0)',
    },
  },
};
