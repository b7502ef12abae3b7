import { numberFormat } from './intlCache';
import { textDirection } from './textDirection';

/** Shown where a number is none, which the pure layers never let out. */
const NO_NUMBER = '–';

/** Keeps "<" before the number where the text around it runs right to left. Intl does the same for signs. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * A number in words' company: never "-0", never "NaN", never in scientific notation, with a true minus sign. One that
 * would be rounded away to zero is written as less than the smallest that shows.
 *
 * @param smallest - The smallest value above zero that the options can show; 0 lets small numbers become "0".
 * @example formatNumber(0.004, 'en', { maximumFractionDigits: 2 }, 0.01) // '<0.01'
 */
export function formatNumber(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions,
  smallest: number,
): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const isTiny = value !== 0 && Math.abs(value) < 0.5 * smallest;
  // Adding 0 turns -0 into 0.
  const shown = isTiny ? Math.sign(value) * smallest : value + 0;
  const digits = numberFormat(locale, options).format(shown).replace('-', '−');
  if (!isTiny) return digits;
  return (textDirection(locale) === 'rtl' ? LEFT_TO_RIGHT_MARK : '') + (value < 0 ? '>' : '<') + digits;
}
