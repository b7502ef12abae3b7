import type { ReactNode } from 'react';

/** A dashboard that a tab leads to. */
export interface DashboardTab {
  /** Any string that no other tab has. */
  readonly id: string;
  /** Words on the tab. */
  readonly label: string;
  /**
   * The dashboard, mounted only while its tab is selected. Without it there is no panel: the host shows the dashboard
   * where it likes.
   *
   * @default none
   */
  readonly content?: ReactNode;
}
