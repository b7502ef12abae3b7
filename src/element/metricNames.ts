/** The figures of which `<ai-credits-metric-card>` shows one, as its attribute names them. */
export const metricNames = [
  'days-until-reset',
  'utilization',
  'active-products',
  'average-daily-usage',
  'trend',
] as const;
