import { runOut } from 'ai-credits-analytics/metrics';
import { describe, expect, it } from 'vitest';

import { NOW, usageOf } from './november';

const runOutOf = (used: number, included: number | null, now = NOW) =>
  runOut(usageOf([[1, 'chat', used]], { allowance: { included, excessLimit: 0 } }), { now });

it('tells pace and run-out of 412,380 used of 500,000 by November 22', () => {
  const result = runOutOf(412_380, 500_000);
  // 500,000 * 22 / 30 = 366,666.67 is the even pace; 500,000 / 18,744.55 = 26.67, so day 27.
  expect(result.day).toBe('2025-11-27');
  expect(result.creditsPerDay).toBeCloseTo(18_744.545_454, 5);
  expect(result.evenPace).toBeCloseTo(366_666.666_667, 5);
  expect(result.aheadBy).toBeCloseTo(45_713.333_333, 5);
  expect(result.paceRatio).toBeCloseTo(22 / 30, 12);
  expect(result.projectedCredits).toBeCloseTo(562_336.363_636, 5);
  expect(result.resetDay).toBe('2025-12-01');
});

describe('the run-out day', () => {
  it.each([
    ['is the last day of the period at a rate that just lasts', 22, 30, '2025-11-30'],
    ['is none on or after the reset', 22, 30.000_001, null],
    ['lies in the past once the allocation is used up', 220, 30, '2025-11-03'],
    ['is the first day with nothing included', 22, 0, '2025-11-01'],
    ['is none when idle', 0, 30, null],
    ['is none when unlimited', 22, null, null],
  ])('%s', (_, used, included, day) => {
    expect(runOutOf(used, included).day).toBe(day);
  });

  it.each([
    ['2025-11-02T12:00:00Z', null],
    ['2025-11-03T12:00:00Z', '2025-11-01'],
  ])('is told from the third elapsed day on: at %s %j', (now, day) => {
    expect(runOutOf(100, 30, now).day).toBe(day);
  });
});

it('has no pace without a limit', () => {
  expect(runOutOf(22, null)).toMatchObject({ evenPace: null, aheadBy: null, paceRatio: null, projectedCredits: 30 });
  expect(runOutOf(22, 0)).toMatchObject({ evenPace: 0, aheadBy: 22, paceRatio: null });
});
