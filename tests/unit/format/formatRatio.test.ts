import { describe, expect, it } from 'vitest';

import { formatRatio } from '../../../src/format/formatRatio';

describe('formatRatio', () => {
  it.each([
    [0.8247, '82.5%'],
    [0.82476, '82.5%'],
    [3.53, '353%'],
    [0, '0%'],
    [-0, '0%'],
    [1, '100%'],
    [0.00049, '<0.1%'],
    [0.0005, '0.1%'],
    [1234.5, '123,450%'],
  ])('writes %d as %s', (ratio, expected) => {
    expect(formatRatio(ratio, 'en')).toBe(expected);
  });

  it('rounds to the decimals asked for', () => {
    expect(formatRatio(0.8247, 'en', 0)).toBe('82%');
    expect(formatRatio(0.004, 'en', 0)).toBe('<1%');
    expect(formatRatio(0.82476, 'en', 3)).toBe('82.476%');
  });

  it('puts the percent sign where the language has it', () => {
    expect(formatRatio(0.8247, 'de')).toBe('82,5\u00a0%');
    expect(formatRatio(0.8247, 'tr')).toBe('%82,5');
    expect(formatRatio(0.8247, 'ar')).toBe('82.5\u200e%\u200e');
    expect(formatRatio(0.8247, 'ar-EG')).toBe('٨٢٫٥٪\u061c');
  });
});
