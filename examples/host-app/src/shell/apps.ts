import type { Words } from '../words/words';
import type { IconName } from './Icon';

/** Ids of the apps of this portal; only the analytics are more than a name. */
export const appIds = ['analytics', 'content', 'campaigns', 'store', 'contacts'] as const;

export type AppId = (typeof appIds)[number];

export const appIcons: Readonly<Record<AppId, IconName>> = {
  analytics: 'chart',
  content: 'pages',
  campaigns: 'megaphone',
  store: 'store',
  contacts: 'people',
};

/** Name of an app in the chosen language. */
export function appName(app: AppId, words: Words): string {
  return app === 'analytics' ? words.analytics : (words.otherApps[appIds.indexOf(app) - 1] ?? app);
}
