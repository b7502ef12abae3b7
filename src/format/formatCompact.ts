import { formatNumber } from './formatNumber';

/**
 * Credits in short, for an axis; everywhere else the figure is given in full.
 *
 * @example formatCompact(25000, 'en') // '25K'
 */
export function formatCompact(credits: number, locale: string): string {
  return formatNumber(credits, locale, { notation: 'compact', maximumFractionDigits: 2, useGrouping: true }, 0.01);
}
