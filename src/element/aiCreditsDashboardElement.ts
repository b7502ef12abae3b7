import type { AiCreditsElement } from './aiCreditsElement';

/**
 * `<ai-credits-dashboard>`: the whole page of credit usage. It dispatches `aic-range-change` when a person chooses other
 * days, and `aic-threshold` when the state of the balance changes.
 *
 * @example <ai-credits-dashboard locale="de" now="2025-11-22T14:00:00Z"></ai-credits-dashboard>
 */
export interface AiCreditsDashboardElement extends AiCreditsElement {
  /**
   * Whether listed products without use stand in the table with zeros. Attribute `has-idle-products`, without a value.
   *
   * @default false
   */
  hasIdleProducts: boolean | undefined;
  /**
   * Name of the exported file. Attribute `export-name`.
   *
   * @default 'ai-credits-' and the first and last day of the usage
   */
  exportName: string | undefined;
}
