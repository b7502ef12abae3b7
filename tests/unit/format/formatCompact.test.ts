import { describe, expect, it } from 'vitest';

import { formatCompact } from '../../../src/format/formatCompact';

describe('formatCompact', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.25, '0.25'],
    [950, '950'],
    [5000, '5K'],
    [12500, '12.5K'],
    [25000, '25K'],
    [1_250_000, '1.25M'],
    [3e9, '3B'],
    [-5000, '−5K'],
  ])('writes the tick %d as %s', (credits, expected) => {
    expect(formatCompact(credits, 'en')).toBe(expected);
  });

  it('writes as many decimals as it is asked for', () => {
    expect(formatCompact(0.004, 'en')).toBe('<0.01');
    expect(formatCompact(0.004, 'en', 3)).toBe('0.004');
    expect(formatCompact(0.004, 'de', 3)).toBe('0,004');
  });

  it('uses the words of the language for thousands, and figures where it has none', () => {
    expect(formatCompact(25000, 'ar')).toBe('25\u00a0ألف');
    expect(formatCompact(25000, 'de')).toBe('25.000');
    expect(formatCompact(5000, 'de')).toBe('5.000');
    expect(formatCompact(25000, 'ja')).toBe('2.5万');
  });
});
