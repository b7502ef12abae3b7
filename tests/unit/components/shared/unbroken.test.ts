import { describe, expect, it } from 'vitest';

import { unbroken } from '../../../../src/components/shared/unbroken';
import { formatDay } from '../../../../src/format/formatDay';
import { formatDayRange } from '../../../../src/format/formatDayRange';

const november = { start: '2025-11-01', end: '2025-11-23' };
const overNewYear = { start: '2024-12-15', end: '2025-01-15' };

/** Where a line may end: '|' for each place that is not bound, '·' for a joiner, '_' for a no-break space. */
const drawn = (text: string) => text.replaceAll('\u2060', '·').replaceAll('\u00a0', '_').replaceAll(' ', '|');

describe('a day is not torn', () => {
  it.each([
    ['en', 'Nov_22'],
    ['de', '22._Nov.'],
    // Between a digit and a letter of these a line may end without a space.
    ['ja', '11·月·22·日'],
    ['zh-CN', '11·月·22·日'],
    ['ko', '11·월_22·일'],
  ])('in %s: %s', (locale, expected) => {
    expect(drawn(unbroken(formatDay('2025-11-22', locale)))).toBe(expected);
  });
});

describe('a range of days of a year is not torn', () => {
  it.each([
    ['en', 'Nov_1_–·_22'],
    ['de', '1.–·22._Nov.'],
    ['es', '1–·22_nov'],
    ['ja', '11·月·1·日·～·11·月·22·日'],
    ['zh-CN', '11·月·1·日·～·11·月·22·日'],
    ['ko', '11·월_1·일·~·22·일'],
  ])('in %s: %s', (locale, expected) => {
    expect(drawn(unbroken(formatDayRange(november, locale)))).toBe(expected);
  });
});

describe('a range over a change of years wraps behind its dash, where a card is narrow, and nowhere else', () => {
  it.each([
    ['en', 'Dec_15,_2024_–|Jan_14,_2025'],
    ['de', '15._Dez._2024_–|14._Jan._2025'],
    // No space is put in where there was none: 22 letters, and a line may end behind the wave.
    ['ja', '2024·年·12·月·15·日·～2025·年·1·月·14·日'],
    ['pl', '15_gru_2024–14_sty_2025'],
  ])('in %s: %s', (locale, expected) => {
    expect(drawn(unbroken(formatDayRange(overNewYear, locale)))).toBe(expected);
  });
});

it('reads as before: what is put in has no width and no sound', () => {
  expect(unbroken('11月1日～11月22日').replaceAll('\u2060', '')).toBe('11月1日～11月22日');
  expect(unbroken('Nov 1 – 22')).toHaveLength('Nov 1 – 22'.length + 1);
});
