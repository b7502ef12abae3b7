import type { AiCreditsElement } from './aiCreditsElement';

/**
 * `<ai-credits-product-table>`: credits by product, with totals.
 *
 * @example <ai-credits-product-table has-idle-products></ai-credits-product-table>
 */
export interface AiCreditsProductTableElement extends AiCreditsElement {
  /**
   * Whether listed products without use stand in the table with zeros. Attribute `has-idle-products`, without a value.
   *
   * @default false
   */
  hasIdleProducts: boolean | undefined;
}
