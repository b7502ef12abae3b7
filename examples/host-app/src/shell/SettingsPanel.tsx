import { brandNames, brands } from '../settings/brands';
import { useWords } from '../words/useWords';
import { Choice } from './Choice';
import { Icon } from './Icon';
import { Popover } from './Popover';

import type { ReactElement } from 'react';
import type { Settings } from '../settings/settings';

interface SettingsPanelProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly source: 'sample' | 'report';
  readonly onSourceChange: (source: 'sample' | 'report') => void;
}

/** What a visitor of the example may turn: brand, appearance, language and where the data comes from. */
export function SettingsPanel({ settings, onChange, source, onSourceChange }: SettingsPanelProps): ReactElement {
  const { words } = useWords();
  const face = (
    <>
      <Icon name="sliders" />
      <span className="host-wide-only">{words.settings}</span>
    </>
  );
  return (
    <Popover face={face} label={words.settings} align="end">
      <div className="host-settings">
        <Choice
          legend={words.brand}
          value={settings.brand}
          options={brands.map((brand) => ({
            value: brand,
            label: brandNames[brand],
            sign: <span className={`host-dot host-dot--${brand}`} />,
          }))}
          onChange={(brand) => onChange({ brand })}
        />
        <Choice
          legend={words.appearance}
          value={settings.scheme}
          options={[
            { value: 'light', label: words.light },
            { value: 'dark', label: words.dark },
          ]}
          onChange={(scheme) => onChange({ scheme })}
        />
        <Choice
          legend={words.language}
          value={settings.language}
          options={[
            { value: 'en', label: 'English', lang: 'en' },
            { value: 'de', label: 'Deutsch', lang: 'de' },
            { value: 'ar', label: 'العربية', lang: 'ar' },
          ]}
          onChange={(language) => onChange({ language })}
        />
        <Choice
          legend={words.source}
          value={source}
          options={[
            { value: 'sample', label: words.sample },
            { value: 'report', label: words.report },
          ]}
          onChange={onSourceChange}
        />
      </div>
    </Popover>
  );
}
