import type { MeterLimit } from '../components/usage-card/meterLimit';
import type { AiCreditsElement } from './aiCreditsElement';

/**
 * `<ai-credits-usage-meter>`: how much of a limit is used and left. It dispatches `aic-threshold` when the state of the
 * balance changes.
 *
 * @example <ai-credits-usage-meter limit="excess"></ai-credits-usage-meter>
 */
export interface AiCreditsUsageMeterElement extends AiCreditsElement {
  /**
   * Which limit it shows: the monthly allocation or what may be used beyond it. Attribute `limit`. What is neither
   * shows the error state.
   *
   * @default 'included'
   */
  limit: MeterLimit | undefined;
}
