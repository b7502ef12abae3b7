import { describe, expect, it } from 'vitest';

import { formatSignedRatio } from '../../../src/format/formatSignedRatio';

describe('formatSignedRatio', () => {
  it.each([
    [0.124, '+12.4%'],
    [-0.124, '−12.4%'],
    [0.25, '+25%'],
    [-0.597, '−59.7%'],
    [2.53, '+253%'],
    [0, '0%'],
    [-0, '0%'],
    [0.0001, '0%'],
    [-0.0001, '0%'],
  ])('writes %d as %s', (ratio, expected) => {
    expect(formatSignedRatio(ratio, 'en')).toBe(expected);
  });

  it('keeps the sign on the side where the language reads it', () => {
    expect(formatSignedRatio(-0.124, 'de')).toBe('−12,4\u00a0%');
    expect(formatSignedRatio(0.124, 'ar')).toBe('\u200e+12.4\u200e%\u200e');
    expect(formatSignedRatio(-0.124, 'ar-EG')).toBe('\u061c−١٢٫٤٪\u061c');
  });
});
