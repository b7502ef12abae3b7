import type { Template } from '../template';

/** Words of the dashboard tabs. */
export interface TabsMessages {
  /** Name of the row of tabs where the host gives none. */
  readonly dashboards: Template;
}

/** The English words. */
export const tabsMessages: TabsMessages = {
  dashboards: 'Dashboards',
};
