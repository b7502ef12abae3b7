import type { Template } from '../template';

/** Words of the trend chart. */
export interface ChartMessages {
  /** Title of the chart. */
  readonly title: Template;
  /** Line under the title. */
  readonly subtitle: Template;
  /** Button that shows the data table. */
  readonly viewAsTable: Template;
  /** Name of the group of legend buttons. */
  readonly legend: Template;
  /** Name of the plot, which is a list of days. */
  readonly plot: Template;
  /** How the plot is read by keyboard. */
  readonly keys: Template;
  /** Beside the rule at today. */
  readonly today: Template;
  /** The same where room is short. */
  readonly todayShort: Template;
  /** Head of the column of days. */
  readonly day: Template;
  /** Head of the column of credits. */
  readonly credits: Template;
  /** Head of the column of shares. */
  readonly share: Template;
  /** In place of figures on a day after today. */
  readonly ahead: Template;
  /** A day whose data is partial. Values: day. */
  readonly partialDay: Template;
  /** A day is spoken. Values: day, count. */
  readonly dayCredits: Template;
  /** A day without data is spoken. Values: day. */
  readonly dayNoData: Template;
  /** A day after today is spoken. Values: day. */
  readonly dayAhead: Template;
  /** A product of the day is spoken. Values: product, credits, percent. */
  readonly dayProduct: Template;
  /** A product with a refund on that day is spoken; it has no share. Values: product, credits. */
  readonly dayRefund: Template;
  /** Products that are not spoken one by one. Values: count. */
  readonly dayMore: Template;
  /** Days from the first to the last. Values: first, last. */
  readonly days: Template;
  /** Summary: all credits. Values: count, days. */
  readonly summaryTotal: Template;
  /** Summary: the leading product. Values: product, credits, percent. */
  readonly summaryTop: Template;
  /** Summary: the day that used most. Values: day, credits. */
  readonly summaryPeak: Template;
  /** Summary: days without data. Values: count. */
  readonly summaryUnknown: Template;
  /** Name of the data table. Values: days. */
  readonly table: Template;
}

/** The English words. */
export const chartMessages: ChartMessages = {
  title: 'Credits Trend',
  subtitle: 'Daily credits by product',
  viewAsTable: 'View as table',
  legend: 'Products shown',
  plot: 'Credits by day',
  keys: 'Left and right arrow: day. Page Up and Page Down: week. Home and End: first and last day. Escape: close.',
  today: 'Today, partial',
  todayShort: 'Today',
  day: 'Day',
  credits: 'Credits',
  share: 'Share',
  ahead: 'Still to come',
  partialDay: '{day}, today, partial',
  dayCredits: { one: '{day}: {count} credit.', other: '{day}: {count} credits.' },
  dayNoData: '{day}: no data.',
  dayAhead: '{day}: still to come.',
  dayProduct: '{product} {credits}, {percent}.',
  dayRefund: '{product} {credits}.',
  dayMore: { one: 'And {count} more product.', other: 'And {count} more products.' },
  days: '{first} to {last}',
  summaryTotal: { one: '{count} credit, {days}.', other: '{count} credits, {days}.' },
  summaryTop: '{product} leads with {credits} ({percent}).',
  summaryPeak: 'Busiest day: {day} with {credits}.',
  summaryUnknown: { one: '{count} day without data.', other: '{count} days without data.' },
  table: 'Daily credits by product, {days}',
};
