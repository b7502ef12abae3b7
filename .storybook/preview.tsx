import { CreditsProvider } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { en } from 'ai-credits-analytics/locales/en';
import { novemberSample } from 'ai-credits-analytics/testing';

import '../src/styles/styles.css';
import './preview.css';

import type { Decorator, Preview } from '@storybook/react-vite';

const LANGUAGES = { en, de, ar };
const { now } = novemberSample();

/**
 * Direction follows the locale. Where the toolbar asks for the other one, the locale of that direction lays out and
 * writes numbers, and the words stay those of the chosen language.
 */
function localeFor(language: keyof typeof LANGUAGES, direction: unknown): string {
  if (direction === 'rtl') return 'ar';
  if (direction === 'ltr' && language === 'ar') return 'en';
  return language;
}

function languageOf(value: unknown): keyof typeof LANGUAGES {
  return value === 'de' || value === 'ar' ? value : 'en';
}

const inHostPage: Decorator = (Story, { globals }) => {
  const language = languageOf(globals['locale']);
  return (
    <div className="story-page" data-theme={globals['theme']}>
      <div className="story-frame" data-width={globals['width']}>
        <CreditsProvider
          locale={localeFor(language, globals['direction'])}
          messages={LANGUAGES[language]}
          now={now}
          colorScheme={globals['theme'] === 'dark' ? 'dark' : 'light'}
        >
          <Story />
        </CreditsProvider>
      </div>
    </div>
  );
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen', controls: { expanded: true } },
  decorators: [inHostPage],
  initialGlobals: {
    // `npm test` runs the stories a second time in the dark.
    theme: import.meta.env['STORYBOOK_THEME'] === 'dark' ? 'dark' : 'light',
    direction: 'auto',
    locale: 'en',
    width: 'full',
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: '320', title: '320 px' },
          { value: '768', title: '768 px' },
          { value: '1440', title: '1440 px' },
        ],
      },
    },
  },
};

export default preview;
