import type { TabsMessages } from '../../format/messages/tabs';

/** The Arabic words. */
export const tabsMessages: TabsMessages = {
  dashboards: 'لوحات المعلومات',
};
