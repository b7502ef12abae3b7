/** An optional sign, digits with at most one point, an optional exponent. No grouping, no hexadecimal, no words. */
const DECIMAL_PATTERN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,4})?$/i;
/** Beyond this size sums could leave the range of doubles. */
const MAX_CREDITS = 1e300;

/** The digits that matter: without sign, point, exponent, leading and trailing zeros. */
function significantDigits(text: string): string {
  return text.replace(/e.*|\D/gi, '').replace(/^0+|0+$/g, '');
}

/** A decimal as read. */
export interface Decimal {
  /** The nearest double. */
  readonly value: number;
  /** Whether the text holds digits that the double does not print. */
  readonly isRounded: boolean;
}

/**
 * Reads a number or a decimal string.
 *
 * @returns `null` for anything that is no finite decimal, or larger than 1e300 in size.
 * @example readDecimal('5445.77595') // { value: 5445.77595, isRounded: false }
 */
export function readDecimal(input: unknown): Decimal | null {
  const isText = typeof input === 'string' && DECIMAL_PATTERN.test(input);
  const value = isText || typeof input === 'number' ? Number(input) + 0 : NaN;
  if (!(Math.abs(value) <= MAX_CREDITS)) return null;
  return { value, isRounded: isText && significantDigits(input) !== significantDigits(String(value)) };
}
