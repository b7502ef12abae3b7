import type { Template } from '../template';

/** The words of the composed dashboard itself; its sections bring their own. */
export interface DashboardMessages {
  /** Heading over everything. */
  readonly title: Template;
  /** The button that downloads the usage. */
  readonly export: Template;
  /** What the button does, told on hover and to assistive technology. */
  readonly exportHint: Template;
  /** `{day}`: last day for which data has arrived. */
  readonly dataThrough: Template;
  /** `{ago}`: how long ago, such as "2 hours ago". */
  readonly updated: Template;
  /** The same within the minute. */
  readonly updatedNow: Template;
  /** `{zone}`: name of the billing time zone. */
  readonly dayZone: Template;
  /** In chart and table when the selected days have no row. */
  readonly noneInRange: Template;
  /** In place of figures when `now` is no instant. */
  readonly invalidNow: Template;
  /** In place of figures when `range` holds no day. */
  readonly invalidRange: Template;
}

/** English words of the dashboard. */
export const dashboardMessages: DashboardMessages = {
  title: 'Monthly Credit Usage',
  export: 'Export',
  exportHint: 'Download every row as CSV',
  dataThrough: 'Data through {day}.',
  updated: 'Updated {ago}.',
  updatedNow: 'Updated just now.',
  dayZone: 'Days are counted in {zone}.',
  noneInRange: 'No credits were used on these days.',
  invalidNow: 'The current time given to this page is not valid.',
  invalidRange: 'The chosen days are not valid: the first must come before the last.',
};
