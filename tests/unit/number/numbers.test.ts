import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { exactSum } from '../../../src/number/exactSum';
import { ratio } from '../../../src/number/ratio';
import { roundCredits } from '../../../src/number/roundCredits';
import { sumCredits } from '../../../src/number/sumCredits';

describe('exactSum', () => {
  it('keeps the 1 that plain addition loses beside 1e16', () => {
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
  });

  it('adds nothing to 0, and never gives minus zero', () => {
    expect(Object.is(exactSum([]), 0)).toBe(true);
    expect(Object.is(exactSum([-0]), 0)).toBe(true);
    expect(Object.is(exactSum([5, -5]), 0)).toBe(true);
  });
});

describe('sumCredits', () => {
  it('adds ten thousand decimals exactly, whatever their order', () => {
    const anyUnits = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 10_000 });
    fc.assert(
      fc.property(anyUnits, (units) => {
        const wanted = units.reduce((total, unit) => total + BigInt(unit), 0n);
        const credits = units.map((unit) => unit / 10_000);
        expect(BigInt(Math.round(sumCredits(credits) * 10_000))).toBe(wanted);
        expect(sumCredits([...credits].reverse())).toBe(sumCredits(credits));
      }),
    );
  });

  it('makes 0.1 and 0.2 the decimal 0.3', () => {
    expect(sumCredits([0.1, 0.2])).toBe(0.3);
    expect(sumCredits([0.1, 0.2, -0.3])).toBe(0);
  });
});

describe('roundCredits', () => {
  it.each([
    [5445.77595, 5445.77595],
    [1e-10, 0],
    [-1e-10, 0],
    [1.0000000005, 1.000000001],
    [1e15, 1e15],
    [123_456_789_012.345_67, 123_456_789_012.345_67],
    [-2.5, -2.5],
  ])('%d becomes %d', (credits, wanted) => {
    expect(Object.is(roundCredits(credits), wanted)).toBe(true);
  });
});

describe('ratio', () => {
  it.each([
    [412_380, 500_000, 0.82476],
    [1, 0, null],
    [0, 0, null],
    [0, -5, 0],
    [1e300, 1e-300, null],
  ])('%d of %d is %j', (part, whole, wanted) => {
    expect(Object.is(ratio(part, whole), wanted)).toBe(true);
  });
});
