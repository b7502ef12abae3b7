import { describe, expect, it } from 'vitest';

import { formatCredits } from '../../../src/format/formatCredits';

/** U+202F, the narrow no-break space that French groups with. */
const NNBSP = '\u202f';

describe('formatCredits', () => {
  it.each([
    [175767.637, '175,767.64'],
    [412380, '412,380'],
    [18744.545454545456, '18,744.55'],
    [0, '0'],
    [0.1 + 0.2, '0.3'],
    [5445.77595, '5,445.78'],
    [0.005, '0.01'],
    [999.999, '1,000'],
    [1e15, '1,000,000,000,000,000'],
    [1e21, '1,000,000,000,000,000,000,000'],
  ])('writes %d as %s', (credits, expected) => {
    expect(formatCredits(credits, 'en')).toBe(expected);
  });

  it('never writes "-0"', () => {
    expect(formatCredits(-0, 'en')).toBe('0');
    expect(formatCredits(-0, 'ar')).toBe('0');
  });

  it('never lets a small amount pass for none', () => {
    expect(formatCredits(0.004, 'en')).toBe('<0.01');
    expect(formatCredits(1e-9, 'de')).toBe('<0,01');
    expect(formatCredits(0.4, 'en', { max: 0 })).toBe('<1');
    expect(formatCredits(-0.004, 'en')).toBe('>−0.01');
  });

  it('keeps the sign of "less than" before the number in a right-to-left text', () => {
    expect(formatCredits(0.004, 'ar')).toBe('\u200e<0.01');
    expect(formatCredits(0.004, 'ar-EG')).toBe('\u200e<٠٫٠١');
  });

  it('writes a refund with a true minus sign', () => {
    expect(formatCredits(-1250.5, 'en')).toBe('−1,250.5');
    expect(formatCredits(-5, 'de')).toBe('−5');
  });

  it('writes as many decimals as it is asked for', () => {
    expect(formatCredits(18744.545, 'en', { min: 1, max: 1 })).toBe('18,744.5');
    expect(formatCredits(900, 'en', { min: 1, max: 1 })).toBe('900.0');
    expect(formatCredits(900, 'en', { min: 3 })).toBe('900.000');
    expect(formatCredits(412380.5, 'en', { max: 0 })).toBe('412,381');
  });

  it.each([
    ['de', '1.234.567,89'],
    ['ar', '1,234,567.89'],
    ['ar-EG', '١٬٢٣٤٬٥٦٧٫٨٩'],
    ['fa-IR', '۱٬۲۳۴٬۵۶۷٫۸۹'],
    ['hi-IN', '12,34,567.89'],
    ['fr', `1${NNBSP}234${NNBSP}567,89`],
    ['th-TH', '1,234,567.89'],
    ['not a locale', '1,234,567.89'],
    ['tlh', '1,234,567.89'],
  ])('groups and marks decimals as %s does', (locale, expected) => {
    expect(formatCredits(1234567.891, locale)).toBe(expected);
  });

  it.each([NaN, Infinity, -Infinity])('shows a dash for %d', (credits) => {
    expect(formatCredits(credits, 'en')).toBe('–');
  });
});
