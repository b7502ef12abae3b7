import { formatNumber } from './formatNumber';

/**
 * Credits in short, for an axis; everywhere else the figure is given in full.
 *
 * @param digits - most decimals; an axis of smaller steps than 0.01 needs more than two
 * @example formatCompact(25000, 'en') // '25K'
 */
export function formatCompact(credits: number, locale: string, digits = 2): string {
  const options = { notation: 'compact', maximumFractionDigits: digits, useGrouping: true } as const;
  return formatNumber(credits, locale, options, 10 ** -digits);
}
