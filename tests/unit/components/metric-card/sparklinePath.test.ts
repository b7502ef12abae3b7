import { describe, expect, it } from 'vitest';

import { sparklinePath } from '../../../../src/components/metric-card/sparklinePath';

describe('a sparkline, 72 by 26 with 3 of room at the top', () => {
  it('runs from 0 at the bottom (26) to the highest at the top (3)', () => {
    // Half of the highest stands half way: 26 - 23 / 2 = 14.5.
    expect(sparklinePath([0, 10, 5])).toEqual({
      line: 'M0 26L36 3L72 14.5',
      area: 'M0 26L36 3L72 14.5L72 26L0 26Z',
      end: { x: 72, y: 14.5 },
    });
  });

  it('reads a Float64Array as it is', () => {
    expect(sparklinePath(Float64Array.of(0, 10))?.line).toBe('M0 26L72 3');
  });

  it('leaves a gap for unknown days, and ends on the last known one', () => {
    expect(sparklinePath([10, 10, Number.NaN, 10, 10, Number.NaN, Number.NaN])).toMatchObject({
      line: 'M0 3L12 3M36 3L48 3',
      end: { x: 48, y: 3 },
    });
  });

  it('puts refunds below zero: -10 at the bottom, 0 half way, 10 at the top', () => {
    expect(sparklinePath([-10, 0, 10])?.line).toBe('M0 26L36 14.5L72 3');
  });

  it('a month of zeros is a line at the bottom', () => {
    expect(sparklinePath([0, 0])?.line).toBe('M0 26L72 26');
  });

  it.each([
    ['no day', []],
    ['one day', [4]],
    ['one known day', [Number.NaN, 4]],
    ['infinities', [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
  ])('%s is no line', (_, totals) => {
    expect(sparklinePath(totals)).toBeNull();
  });
});
