import { describe, expect, it } from 'vitest';

import { dayFromNumber } from '../../../src/model/calendar';
import { reportDay } from '../../../src/sources/reportDay';

describe('a date of a report', () => {
  it.each([
    ['2026-05-29', '2026-05-29'],
    ['5/29/26', '2026-05-29'],
    ['05/29/26', '2026-05-29'],
    ['12/5/2026', '2026-12-05'],
    ['1/2/00', '2000-01-02'],
    ['2/29/24', '2024-02-29'],
    ['12/31/99', '2099-12-31'],
  ])('%s is %s, month first', (text, day) => {
    expect(dayFromNumber(reportDay(text) ?? Number.NaN)).toBe(day);
  });

  it.each([
    '13/1/26',
    '2/29/25',
    '0/1/26',
    '1/0/26',
    '1/32/26',
    '1/1/026',
    '1/1/6',
    '2026/1/1',
    '1-1-26',
    '1/1',
    ' 1/1/26',
    '2026-02-30',
    '',
    '٢/٢/٢٦',
  ])("'%s' is none", (text) => {
    expect(reportDay(text)).toBeNull();
  });
});
