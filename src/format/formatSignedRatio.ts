import { formatNumber } from './formatNumber';

/**
 * A change as a percentage with its sign, at most one decimal; no change has no sign.
 *
 * @example formatSignedRatio(0.124, 'en') // '+12.4%'
 */
export function formatSignedRatio(ratio: number, locale: string): string {
  return formatNumber(ratio, locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }, 0);
}
