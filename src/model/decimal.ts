/** An optional sign, digits with at most one point, an optional exponent. No grouping, no hexadecimal, no words. */
const DECIMAL_PATTERN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
/** A double holds at most 17 significant digits; a longer text than this is no credit figure. */
const MAX_LENGTH = 400;
/** Beyond this size sums could leave the range of doubles. */
const MAX_CREDITS = 1e300;

/** The digits that matter: without sign, point, exponent, leading and trailing zeros. */
function significantDigits(text: string): string {
  const digits = text.replace(/[eE].*$/, '').replace(/[^\d]/g, '');
  let start = 0;
  let end = digits.length;
  while (start < end && digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  return digits.slice(start, end);
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
  if (typeof input === 'number') return Math.abs(input) <= MAX_CREDITS ? { value: input + 0, isRounded: false } : null;
  if (typeof input !== 'string' || input.length > MAX_LENGTH || !DECIMAL_PATTERN.test(input)) return null;
  const value = Number(input) + 0;
  if (Math.abs(value) > MAX_CREDITS) return null;
  return { value, isRounded: significantDigits(input) !== significantDigits(String(value)) };
}
