import { describe, expect, it } from 'vitest';

import { formatPercent } from '../../../src/format/formatPercent';

describe('formatPercent', () => {
  it.each([
    [39.5, 1, '39.5%'],
    [100, 1, '100.0%'],
    [0, 1, '0.0%'],
    [0.1, 1, '0.1%'],
    [33, 0, '33%'],
    [14.29, 2, '14.29%'],
    [29, 0, '29%'],
    [57.7, 1, '57.7%'],
  ])('writes %d at %d decimals as %s', (percent, digits, expected) => {
    expect(formatPercent(percent, 'en', digits)).toBe(expected);
  });

  it('writes every tenth of a percent as it was rounded, none one off', () => {
    for (let tenths = 0; tenths <= 1000; tenths += 1) {
      const text = `${Math.floor(tenths * 0.1 + 1e-9)}.${tenths % 10}`;
      expect(formatPercent(Number(text), 'en', 1)).toBe(`${text}%`);
    }
  });

  it('writes a positive share that was rounded to zero as less than the smallest', () => {
    expect(formatPercent(0, 'en', 1, true)).toBe('<0.1%');
    expect(formatPercent(0, 'en', 0, true)).toBe('<1%');
    expect(formatPercent(0, 'de', 1, true)).toBe('<0,1\u00a0%');
    expect(formatPercent(0, 'ar', 1, true)).toBe('\u200e<0.1\u200e%\u200e');
  });

  it('leaves a share that is not zero as it is, positive or not', () => {
    expect(formatPercent(12.5, 'en', 1, true)).toBe('12.5%');
    expect(formatPercent(0, 'en', 1, false)).toBe('0.0%');
  });
});
