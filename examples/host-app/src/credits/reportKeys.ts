import type { ReportKey } from 'ai-credits-analytics/sources';

/** The columns a report can be summed by, in the order of the choice. */
export const reportKeys: readonly ReportKey[] = [
  'model',
  'product',
  'sku',
  'username',
  'organization',
  'cost_center_name',
];
