import { describe, expect, it } from 'vitest';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import { customRange } from '../../../../src/components/period-picker/customRange';
import { dayLimits } from '../../../../src/components/period-picker/dayLimits';
import { lastDay } from '../../../../src/components/period-picker/lastDay';
import { periodChoices } from '../../../../src/components/period-picker/periodChoices';
import { presetOf } from '../../../../src/components/period-picker/presetOf';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const choices = periodChoices(usage, Date.parse(now));
const limits = { first: '2025-08-25', last: '2025-11-30' };

describe('customRange', () => {
  it('takes in both days that people name, so the end is the day after', () => {
    expect(customRange('2025-11-03', '2025-11-09', limits)).toEqual({
      range: { start: '2025-11-03', end: '2025-11-10' },
      problem: null,
    });
    expect(customRange('2025-11-30', '2025-11-30', limits).range).toEqual({ start: '2025-11-30', end: '2025-12-01' });
    expect(customRange('2025-08-25', '2025-08-31', limits).range).toEqual({ start: '2025-08-25', end: '2025-09-01' });
  });

  it.each([
    ['a missing day', '', '2025-11-09', 'incomplete'],
    ['a day that does not exist', '2025-02-30', '2025-11-09', 'incomplete'],
    ['an end before the start', '2025-11-09', '2025-11-08', 'inverted'],
    ['a start before the data', '2025-08-24', '2025-11-08', 'outside'],
    ['an end after the period', '2025-11-09', '2025-12-01', 'outside'],
  ])('makes no range of %s', (_what, first, last, problem) => {
    expect(customRange(first, last, limits)).toEqual({ range: null, problem });
  });
});

describe('dayLimits', () => {
  it('go from the earliest day with data, or of a named period, to the end of this period', () => {
    // The data begins on Oct 1, the last 90 days begin on Aug 25.
    expect(dayLimits(usage, choices)).toEqual(limits);
    const older = createCreditUsage({
      ...input,
      records: [...input.records, { day: '2025-01-15', productId: 'search', credits: 1 }],
    }).usage;
    expect(dayLimits(older, choices).first).toBe('2025-01-15');
  });
});

describe('presetOf', () => {
  it('knows a period by its days', () => {
    expect(presetOf({ start: '2025-10-01', end: '2025-11-01' }, choices, 'custom')).toBe('last-period');
    expect(presetOf({ start: '2025-10-01', end: '2025-11-02' }, choices, 'last-period')).toBe('custom');
  });

  it('goes by what was chosen where two periods have the same days', () => {
    const onTheLastDay = periodChoices(usage, Date.parse('2025-11-30T12:00:00Z'));
    const november = { start: '2025-11-01', end: '2025-12-01' };
    expect(presetOf(november, onTheLastDay, 'custom')).toBe('this-period');
    expect(presetOf(november, onTheLastDay, 'last-30-days')).toBe('last-30-days');
  });
});

describe('lastDay', () => {
  it('is the day before the end, and what is no day stays as it is', () => {
    expect(lastDay('2024-03-01')).toBe('2024-02-29');
    expect(lastDay('2026-01-01')).toBe('2025-12-31');
    expect(lastDay('soon')).toBe('soon');
  });
});
