import { formatNumber } from './formatNumber';

/**
 * A ratio as a percentage, not clamped, with at most `digits` decimals. One too small to show is "<0.1%", never "0%".
 *
 * @example formatRatio(0.8247, 'en') // '82.5%'
 * @example formatRatio(3.53, 'en') // '353%'
 */
export function formatRatio(ratio: number, locale: string, digits = 1): string {
  return formatNumber(ratio, locale, { style: 'percent', maximumFractionDigits: digits }, 10 ** (-digits - 2));
}
