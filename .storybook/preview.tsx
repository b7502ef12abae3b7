import { CreditsProvider } from 'ai-credits-analytics';
import { novemberSample } from 'ai-credits-analytics/testing';

import { skins } from '../stories/skins';
import { catalogues } from './catalogues';
import { chooseHost } from './hostChoice';
import { HostPage } from './HostPage';
import { hosts } from './hosts';
import { chooseMedia } from './mediaChoice';

import '../src/styles/styles.css';
import './preview.css';

import type { Decorator, Preview } from '@storybook/react-vite';
import type { MediaChoice } from './mediaChoice';

const { now } = novemberSample();

/**
 * Direction follows the locale. Where the toolbar asks for the other one, the locale of that direction lays out and
 * writes numbers, and the words stay those of the chosen language.
 */
function localeFor(language: string, direction: unknown): string {
  const isRtl = language === 'ar' || language === 'he';
  if (direction === 'rtl' && !isRtl) return 'ar';
  if (direction === 'ltr' && isRtl) return 'en';
  return language === 'pseudo' ? 'en' : language;
}

const isMedia = (value: unknown): value is MediaChoice =>
  value === 'forced' || value === 'print' || value === 'contrast';

const inHostPage: Decorator = (Story, { globals }) => {
  const language = String(globals['locale']);
  const media = isMedia(globals['media']) ? globals['media'] : 'screen';
  const host = String(globals['host']);
  chooseMedia(media);
  chooseHost(host);
  return (
    <div className="story-page" data-theme={globals['theme']} data-zoom={globals['zoom']} data-media={media}>
      {host !== 'plain' && <HostPage />}
      <div className="story-frame" data-width={globals['width']}>
        <CreditsProvider
          // Components ask for the medium as they come to be.
          key={media}
          locale={localeFor(language, globals['direction'])}
          messages={catalogues[language]?.messages}
          now={now}
          colorScheme={globals['theme'] === 'dark' ? 'dark' : 'light'}
          theme={skins[String(globals['skin'])]?.theme}
        >
          <Story />
        </CreditsProvider>
      </div>
    </div>
  );
};

type ToolbarIcon = 'browser' | 'eye' | 'globe' | 'grow' | 'mirror' | 'paintbrush' | 'transfer' | 'zoom';

/** A choice of the toolbar. */
function toolbar(description: string, icon: ToolbarIcon, titles: Readonly<Record<string, string>>) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { icon, dynamicTitle: true, items } };
}

const titlesOf = (choices: Readonly<Record<string, { title: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(choices).map(([value, { title }]) => [value, title]));

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
    zoom: '100',
    media: 'screen',
    skin: 'plain',
    host: 'plain',
  },
  globalTypes: {
    skin: toolbar('Brand of a partner', 'paintbrush', titlesOf(skins)),
    theme: toolbar('Colour scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
    media: toolbar('Medium', 'eye', {
      screen: 'Screen',
      forced: 'Forced colours',
      contrast: 'More contrast',
      print: 'Print',
    }),
    locale: toolbar('Language', 'globe', titlesOf(catalogues)),
    direction: toolbar('Direction', 'transfer', {
      auto: 'Direction of the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    width: toolbar('Width of the container', 'grow', {
      full: 'Full width',
      '320': '320 px',
      '768': '768 px',
      '1440': '1440 px',
    }),
    zoom: toolbar('Zoom', 'zoom', { '100': '100 %', '200': '200 %' }),
    host: toolbar('Style sheet of the page around', 'browser', titlesOf(hosts)),
  },
};

export default preview;
