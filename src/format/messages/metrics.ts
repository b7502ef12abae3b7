import type { Template } from '../template';

/** Words of the metric cards. */
export interface MetricsMessages {
  /** Name of the card. */
  readonly daysUntilReset: Template;
  /** Name of the card. */
  readonly utilization: Template;
  /** Name of the card. */
  readonly activeProducts: Template;
  /** Name of the card. */
  readonly averageDailyUsage: Template;
  /** Name of the card. */
  readonly trend: Template;
  /** Note: `{instant}`, the instant of the reset with its zone. */
  readonly resets: Template;
  /** Note where the period is not known. */
  readonly untilReset: Template;
  /** Note: `{day}`, the reset that ended a period. */
  readonly wasReset: Template;
  /** Note: `{used}` and `{included}`, credits. */
  readonly usedOfIncluded: Template;
  /** Note: `{used}`, credits, where the allocation is unlimited. */
  readonly noAllocation: Template;
  /** Note: `{used}`, credits, where the allocation is 0. */
  readonly noneIncluded: Template;
  /** `{active}` products of `{listed}`. */
  readonly activeOf: Template;
  /** Note: `count` listed products without usage. */
  readonly idleProducts: Template;
  /** Note: every listed product has usage. */
  readonly noIdleProducts: Template;
  /** Note where the listed products are not known. */
  readonly activeThisPeriod: Template;
  /** Note: credits a day in `{range}`. */
  readonly perDay: Template;
  /** Note: the period has not begun. */
  readonly noDayElapsed: Template;
  /** Note: more than in `{range}`. */
  readonly trendUp: Template;
  /** Note: less than in `{range}`. */
  readonly trendDown: Template;
  /** Note: as much as in `{range}`. */
  readonly trendFlat: Template;
  /** Note: nothing was used in `{range}`. */
  readonly trendNone: Template;
  /** Note: no day to compare with, as where the period has not begun. */
  readonly trendNoDays: Template;
}

/** The English words. */
export const metricsMessages: MetricsMessages = {
  daysUntilReset: 'Days Until Reset',
  utilization: 'Overall Credit Utilization',
  activeProducts: 'Active Products',
  averageDailyUsage: 'Average Daily Usage',
  trend: 'Trend vs Last Month',
  resets: 'Resets {instant}',
  untilReset: 'Until credits reset',
  wasReset: 'Reset on {day}',
  usedOfIncluded: '{used} of {included:credits}',
  noAllocation: '{used:credits}, no monthly limit',
  noneIncluded: '{used:credits}, none included',
  activeOf: '{active} of {listed}',
  idleProducts: '{count} not used this period',
  noIdleProducts: 'All used this period',
  activeThisPeriod: 'Used this period',
  perDay: 'Credits per day, {range}',
  noDayElapsed: 'The period has not begun',
  trendUp: 'Up, compared with {range}',
  trendDown: 'Down, compared with {range}',
  trendFlat: 'No change, compared with {range}',
  trendNone: 'No usage to compare with, {range}',
  trendNoDays: 'No comparison yet',
};
