import type { TabsMessages } from '../../format/messages/tabs';

/** The German words. */
export const tabsMessages: TabsMessages = {
  dashboards: 'Dashboards',
};
