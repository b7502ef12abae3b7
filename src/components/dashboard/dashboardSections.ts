import type { ReactNode } from 'react';

import type { CreditSummary } from '../../model/creditSummary';
import type { CreditUsage } from '../../model/creditUsage';
import type { DailyUsage } from '../../model/dailyUsage';
import type { DayRange } from '../../model/dayRange';
import type { UsageStatus } from '../../model/usageStatus';

/** What the dashboard knows, for a section of the host's own. */
export interface DashboardFigures {
  /** The usage itself; one without any row while the host has none yet. */
  readonly usage: CreditUsage;
  /** Every figure; the average and the products look at `range`. */
  readonly summary: CreditSummary;
  /** Credits by product and day of `range`. */
  readonly daily: DailyUsage;
  /** The selected days. */
  readonly range: DayRange;
  /** What the sections show: figures, newer ones on their way, a skeleton, or that there is no usage yet. */
  readonly status: UsageStatus;
  /** Start of today in the billing zone, in milliseconds since 1970 UTC. */
  readonly now: number;
}

/** In place of a section: an element, a function of the figures that returns one, or `false` to leave it out. */
export type DashboardSection = ReactNode | ((figures: DashboardFigures) => ReactNode);

/**
 * Sections of the dashboard by name, in the order of the page. One that is not named is drawn as usual.
 *
 * @example { trend: false, table: ({ summary }) => <MyTable rows={summary.products} /> }
 */
export interface DashboardSections {
  /** Title, period picker and export button. */
  readonly header?: DashboardSection;
  /** The two meters: allocation and excess limit. */
  readonly meters?: DashboardSection;
  /** The five metric cards. */
  readonly metrics?: DashboardSection;
  /** The chart of credits by day and product. */
  readonly trend?: DashboardSection;
  /** The products of the selected days. */
  readonly table?: DashboardSection;
  /** The line that says how fresh the data is. */
  readonly footer?: DashboardSection;
}
