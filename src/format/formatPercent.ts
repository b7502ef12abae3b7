import { formatNumber } from './formatNumber';

/**
 * A percentage that was rounded before, so that its column adds to 100: written with exactly `digits` decimals. A
 * positive share that was rounded to zero is written as less than the smallest one.
 *
 * @param isPositive - Whether the share is above 0, although `percent` may be 0.
 * @example formatPercent(39.5, 'en', 1) // '39.5%'
 * @example formatPercent(0, 'en', 1, true) // '<0.1%'
 */
export function formatPercent(percent: number, locale: string, digits: number, isPositive = false): string {
  const smallest = 10 ** (-digits - 2);
  const options = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  // Any value below half the smallest is written as less than it.
  const ratio = percent === 0 && isPositive ? 0.25 * smallest : percent * 0.01;
  return formatNumber(ratio, locale, options, smallest);
}
