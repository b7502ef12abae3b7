/** Every public component. That none is left out is asserted where the package itself is at hand. */
export const COMPONENTS = [
  'UsageMeterCard',
  'MetricCard',
  'DaysUntilResetCard',
  'UtilizationCard',
  'ActiveProductsCard',
  'AverageDailyUsageCard',
  'TrendCard',
  'CreditsTrendChart',
  'UsageSparkline',
  'ProductTable',
  'PeriodPicker',
  'DashboardTabs',
  'CreditsDashboard',
  'CreditsProvider',
] as const;

/** Name of a public component. */
export type ComponentName = (typeof COMPONENTS)[number];
