import type { DailyProduct } from '../../model/dailyProduct';
import type { ChartText } from './chartText';

/**
 * What the legend's state is in words: one product alone, or all of them; '' for anything between, which the pressed state
 * of its buttons tells.
 *
 * @param products the drawn products
 * @param hiddenIds ids of those switched off, and perhaps of others
 * @example legendMessage(sixProducts, new Set(fiveIds), text) // 'Only Agent OS is shown.'
 */
export function legendMessage(
  products: readonly DailyProduct[],
  hiddenIds: ReadonlySet<string>,
  { t }: ChartText,
): string {
  const shown = products.filter(({ id }) => !hiddenIds.has(id));
  const [only] = shown;
  if (shown.length === products.length) return t('allShown');
  return shown.length === 1 && only ? t('onlyOne', { product: only.name }) : '';
}
