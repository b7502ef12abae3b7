import type { Template } from '../template';

/** Words of the trend chart. */
export interface ChartMessages {
  /** Title of the chart. */
  readonly title: Template;
  /** Line under the title. */
  readonly subtitle: Template;
  /** The same where the chart draws shares of each day. */
  readonly subtitleShare: Template;
  /** Button that shows the data table. */
  readonly viewAsTable: Template;
  /** Name of the group of legend buttons. */
  readonly legend: Template;
  /** How the legend is used. */
  readonly legendKeys: Template;
  /** Said when the legend leaves one product alone. Values: product. */
  readonly onlyOne: Template;
  /** Said when the legend shows every product again. */
  readonly allShown: Template;
  /** Said when other figures have come in. Values: summary. */
  readonly updated: Template;
  /** The products that have no area of their own, together. */
  readonly other: Template;
  /** Beside the line at the credits of each day for which the allocation lasts until the reset. */
  readonly allowance: Template;
  /** Beside the rule at which a billing period begins. */
  readonly reset: Template;
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
  /** Head of the column of credits beyond the included ones. */
  readonly excess: Template;
  /** In place of figures on a day after today. */
  readonly ahead: Template;
  /** A day whose data is partial. Values: day. */
  readonly partialDay: Template;
  /** A day is spoken. Values: day, count. */
  readonly dayCredits: Template;
  /** A product of a day is spoken. Values: day, product, count, percent, total. */
  readonly dayOfProduct: Template;
  /** The same for a product with a refund on that day; it has no share. Values: day, product, count, total. */
  readonly dayOfRefund: Template;
  /** Credits of the day beyond the included ones are spoken. Values: count. */
  readonly dayExcess: Template;
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
  /** Summary: more than in the days before. Values: percent, days. */
  readonly summaryUp: Template;
  /** Summary: less than in the days before. Values: percent, days. */
  readonly summaryDown: Template;
  /** Summary: as much as in the days before. Values: days. */
  readonly summaryFlat: Template;
  /** Summary: days until credits reset. Values: count. */
  readonly summaryReset: Template;
  /** Summary: days without data. Values: count. */
  readonly summaryUnknown: Template;
  /** Name of the data table. Values: days. */
  readonly table: Template;
}

/** The English words. */
export const chartMessages: ChartMessages = {
  title: 'Credits Trend',
  subtitle: 'Daily credits by product',
  subtitleShare: 'Share of each day by product',
  viewAsTable: 'View as table',
  legend: 'Products shown',
  legendKeys: 'Double click or Shift and Enter: this product alone.',
  onlyOne: 'Only {product} is shown.',
  allShown: 'All products are shown.',
  updated: 'Updated. {summary}',
  other: 'Other',
  allowance: 'Included per day',
  reset: 'Reset',
  plot: 'Credits by day',
  keys: 'Left and right arrow: day. Up and down arrow: product. Page Up and Page Down: week. Home and End: first and last day. Enter: keep open. Escape: close.',
  today: 'Today, partial',
  todayShort: 'Today',
  day: 'Day',
  credits: 'Credits',
  share: 'Share',
  excess: 'Excess',
  ahead: 'Still to come',
  partialDay: '{day}, today, partial',
  dayCredits: '{day}: {count:credits}.',
  dayOfProduct: '{day}, {product}: {count:credits}, {percent} of the day, {total} total.',
  dayOfRefund: '{day}, {product}: {count:credits}, {total} total.',
  dayExcess: '{count:credits} over the included credits.',
  dayNoData: '{day}: no data.',
  dayAhead: '{day}: still to come.',
  dayProduct: '{product} {credits}, {percent}.',
  dayRefund: '{product} {credits}.',
  dayMore: { one: 'And {count} more product.', other: 'And {count} more products.' },
  days: '{first} to {last}',
  summaryTotal: '{count:credits}, {days}.',
  summaryTop: '{product} leads with {credits} ({percent}).',
  summaryPeak: 'Busiest day: {day} with {credits}.',
  summaryUp: '{percent} more than in {days}.',
  summaryDown: '{percent} less than in {days}.',
  summaryFlat: 'As much as in {days}.',
  summaryReset: '{count:days} until credits reset.',
  summaryUnknown: '{count:days} without data.',
  table: 'Daily credits by product, {days}',
};
