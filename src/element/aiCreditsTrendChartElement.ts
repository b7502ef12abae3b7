import type { ChartAnnotation } from '../components/trend-chart/chartAnnotation';
import type { ChartMode } from '../components/trend-chart/chartMode';
import type { AiCreditsElement } from './aiCreditsElement';

/**
 * `<ai-credits-trend-chart>`: credits by product and day.
 *
 * @example <ai-credits-trend-chart mode="share" height="240"></ai-credits-trend-chart>
 */
export interface AiCreditsTrendChartElement extends AiCreditsElement {
  /**
   * How the days are drawn: on top of each other, as shares of the day, or a line a product. Attribute `mode`.
   *
   * @default 'stacked'
   */
  mode: ChartMode | undefined;
  /**
   * Height of the plot in pixels. Attribute `height`.
   *
   * @default 288, and 200 in a container of 720 px and under
   */
  height: number | undefined;
  /**
   * How many products get an area of their own. Attribute `max-products`.
   *
   * @default one for every 24 px of height, from 4 to 12
   */
  maxProducts: number | undefined;
  /**
   * Whether patterns tell the products apart besides colour. Attribute `has-patterns`, without a value.
   *
   * @default false
   */
  hasPatterns: boolean | undefined;
  /**
   * Days to mark and what happened on them.
   *
   * @default none
   */
  annotations: readonly ChartAnnotation[] | undefined;
}
