import { formatNumber } from './formatNumber';

/** How many decimals are written. */
export interface Digits {
  /**
   * Fewest decimals, filled up with zeros.
   * @default 0
   */
  readonly min?: number | undefined;
  /**
   * Most decimals; further ones are rounded.
   * @default 2, or `min` where that is more
   */
  readonly max?: number | undefined;
}

const DEFAULT_MAX_DIGITS = 2;

/**
 * Credits in full, with the separators and digits of the locale. An amount too small to show is "<0.01", never "0".
 *
 * @example formatCredits(175767.637, 'en') // '175,767.64'
 */
export function formatCredits(
  credits: number,
  locale: string,
  { min = 0, max = Math.max(min, DEFAULT_MAX_DIGITS) }: Digits = {},
): string {
  return formatNumber(credits, locale, { minimumFractionDigits: min, maximumFractionDigits: max }, 10 ** -max);
}
