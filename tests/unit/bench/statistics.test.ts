// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { blockValues } from '../../bench/stats/blockValues.mjs';
import { meanInterval } from '../../bench/stats/meanInterval.mjs';
import { median } from '../../bench/stats/median.mjs';
import { ratioInterval } from '../../bench/stats/ratioInterval.mjs';

describe('the median', () => {
  it('is the value in the middle, by size and not by place', () => {
    expect(median([10, 2, 33])).toBe(10);
  });

  it('is half way between the two in the middle', () => {
    expect(median([4, 1, 100, 2])).toBe(3);
  });

  it('is no number of nothing', () => {
    expect(median([])).toBeNaN();
  });
});

describe('the 95 % interval of a mean', () => {
  it('is that of Student for so few values', () => {
    // Mean 12, deviations -2 -1 0 1 2: variance 10 / 4 = 2.5, error sqrt(2.5 / 5) = 0.7071, times 2.776 is 1.963.
    const { middle, low, high } = meanInterval([10, 11, 12, 13, 14]);
    expect(middle).toBe(12);
    expect(low).toBeCloseTo(10.037, 3);
    expect(high).toBeCloseTo(13.963, 3);
  });

  it('has no width where all values are the same', () => {
    expect(meanInterval([3, 3, 3])).toEqual({ middle: 3, low: 3, high: 3 });
  });

  it('says nothing of one value alone', () => {
    expect(meanInterval([5])).toEqual({ middle: 5, low: -Infinity, high: Infinity });
  });

  it('stays as wide as for eleven values with more of them', () => {
    // Twelve values, six of 0 and six of 2: mean 1, variance 12 / 11, error sqrt(1.0909 / 12) = 0.30151, times 2.228.
    const { high } = meanInterval([0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2]);
    expect(high).toBeCloseTo(1.67177, 4);
  });
});

describe('the interval of a ratio', () => {
  it('is taken of the pairs, so that a block that was slow for both takes nothing from it', () => {
    const pairs = [1, 2, 10].map((slow) => ({ ours: 3 * slow, peer: 4 * slow }));
    const { middle, low, high } = ratioInterval(pairs);
    expect(middle).toBeCloseTo(0.75, 10);
    expect(low).toBeCloseTo(0.75, 10);
    expect(high).toBeCloseTo(0.75, 10);
  });

  it('weighs twice as much like half as much', () => {
    const { middle, low, high } = ratioInterval([
      { ours: 2, peer: 1 },
      { ours: 1, peer: 2 },
    ]);
    expect(middle).toBeCloseTo(1, 10);
    expect(low * high).toBeCloseTo(1, 10);
    expect(high).toBeGreaterThan(2);
  });

  it('excludes nothing after one block', () => {
    const { middle, low, high } = ratioInterval([{ ours: 9, peer: 1 }]);
    expect(middle).toBeCloseTo(9, 10);
    expect([low, high]).toEqual([0, Infinity]);
  });
});

describe('the value of a block', () => {
  const record = (values: readonly number[], rest: object = {}) => ({
    block: 0,
    measure: 'mount',
    size: 'L',
    peer: 'ours',
    values,
    ...rest,
  });

  it('is the median of its samples', () => {
    const records = [record([40, 30, 90]), record([50], { block: 1 }), record([1], { peer: 'uplot' })];
    expect(blockValues(records, { measure: 'mount', size: 'L', peer: 'ours' })).toEqual(
      new Map([
        [0, 40],
        [1, 50],
      ]),
    );
  });

  it('is the longest of the longest tasks: no mount may have one over the bound', () => {
    const records = [record([40, 210, 90], { measure: 'longestTask' })];
    expect(blockValues(records, { measure: 'longestTask', size: 'L', peer: 'ours' })).toEqual(new Map([[0, 210]]));
  });

  it('is missing where nothing was measured', () => {
    expect(blockValues([record([])], { measure: 'mount', size: 'L', peer: 'ours' }).size).toBe(0);
  });
});
