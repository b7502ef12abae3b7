import { CreditsProvider, DashboardTabs } from 'ai-credits-analytics';
import { ar as arMessages } from 'ai-credits-analytics/locales/ar';
import { de as deMessages } from 'ai-credits-analytics/locales/de';
import { en as enMessages } from 'ai-credits-analytics/locales/en';
import { useMemo, useState } from 'react';

import { CmsDashboard } from './cms/CmsDashboard';
import { CreditsPage } from './credits/CreditsPage';
import { DropTarget } from './credits/DropTarget';
import { chosenReport, servedReport } from './credits/reportFile';
import { SampleNote } from './credits/SampleNote';
import { useReport } from './credits/useReport';
import { useSettings } from './settings/useSettings';
import { OtherApp } from './shell/OtherApp';
import { SettingsPanel } from './shell/SettingsPanel';
import { TopBar } from './shell/TopBar';
import { ar } from './words/ar';
import { de } from './words/de';
import { en } from './words/en';
import { WordsContext } from './words/WordsContext';

import type { ReactElement } from 'react';
import type { AppId } from './shell/apps';

/** The words of the app and of the package, a language each. */
const LANGUAGES = {
  en: { words: en, messages: enMessages },
  de: { words: de, messages: deMessages },
  ar: { words: ar, messages: arMessages },
} as const;

type Dashboard = 'cms' | 'ai-credits';

/** A portal with several apps; its Analytics hold a CMS dashboard of its own and the AI Credits of the package. */
export function App(): ReactElement {
  const [settings, changeSettings] = useSettings();
  const [app, setApp] = useState<AppId>('analytics');
  const isServed = useMemo(() => servedReport() !== null, []);
  const [dashboard, setDashboard] = useState<Dashboard>(isServed ? 'ai-credits' : 'cms');
  const [source, setSource] = useState<'sample' | 'report'>(isServed ? 'report' : 'sample');
  const reading = useReport();
  const { words, messages } = LANGUAGES[settings.language];
  const language = useMemo(() => ({ words, language: settings.language }), [words, settings.language]);

  const showSource = (next: 'sample' | 'report'): void => {
    if (next === 'sample') reading.cancel();
    setSource(next);
    setApp('analytics');
    setDashboard('ai-credits');
  };
  const openFile = (file: File): void => {
    showSource('report');
    reading.read(chosenReport(file), 'model');
  };

  const isSampleShown = dashboard === 'ai-credits' && source === 'sample' && reading.progress === null;
  const credits = (
    <CreditsPage reading={reading} source={source} onFile={openFile} onSample={() => showSource('sample')} />
  );
  return (
    <WordsContext.Provider value={language}>
      <CreditsProvider locale={settings.language} messages={messages} colorScheme={settings.scheme}>
        <div className={`host brand-${settings.brand}`}>
          <DropTarget onFile={openFile}>
            <TopBar brand={settings.brand} app={app} onAppChange={setApp}>
              <SettingsPanel
                settings={settings}
                onChange={changeSettings}
                source={source}
                onSourceChange={showSource}
              />
            </TopBar>
            {app === 'analytics' ? (
              <main>
                <DashboardTabs
                  className="host-tabs"
                  label={words.dashboards}
                  tabs={[
                    { id: 'cms', label: words.cms, content: <CmsDashboard /> },
                    { id: 'ai-credits', label: words.aiCredits, content: credits },
                  ]}
                  selectedId={dashboard}
                  onSelect={(id) => setDashboard(id === 'cms' ? 'cms' : 'ai-credits')}
                  actions={isSampleShown ? <SampleNote onFile={openFile} /> : undefined}
                />
              </main>
            ) : (
              <OtherApp onBack={() => setApp('analytics')} />
            )}
          </DropTarget>
        </div>
      </CreditsProvider>
    </WordsContext.Provider>
  );
}
