import type { AiCreditsElement } from './aiCreditsElement';
import type { metricNames } from './metricNames';

/**
 * `<ai-credits-metric-card>`: one figure with its name and a note.
 *
 * @example <ai-credits-metric-card metric="days-until-reset"></ai-credits-metric-card>
 */
export interface AiCreditsMetricCardElement extends AiCreditsElement {
  /**
   * Which figure it shows: 'days-until-reset', 'utilization', 'active-products', 'average-daily-usage' or 'trend'. Attribute
   * `metric`. What is none of them shows the error state.
   *
   * @default 'utilization'
   */
  metric: (typeof metricNames)[number] | undefined;
}
