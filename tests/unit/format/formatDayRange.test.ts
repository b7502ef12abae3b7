import { describe, expect, it } from 'vitest';

import { formatDayRange } from '../../../src/format/formatDayRange';

describe('formatDayRange', () => {
  it('names the last day, not the excluded end', () => {
    expect(formatDayRange({ start: '2025-11-01', end: '2025-12-01' }, 'en')).toBe('Nov 1 – 30');
    expect(formatDayRange({ start: '2025-10-24', end: '2025-11-23' }, 'en')).toBe('Oct 24 – Nov 22');
    expect(formatDayRange({ start: '2024-02-01', end: '2024-03-01' }, 'en')).toBe('Feb 1 – 29');
  });

  it('names years only where the two ends differ in them', () => {
    expect(formatDayRange({ start: '2025-12-15', end: '2026-01-15' }, 'en')).toBe('Dec 15, 2025 – Jan 14, 2026');
    // The excluded end is in the next year, the last day is not.
    expect(formatDayRange({ start: '2025-12-01', end: '2026-01-01' }, 'en')).toBe('Dec 1 – 31');
  });

  it('writes one day as one day', () => {
    expect(formatDayRange({ start: '2025-11-22', end: '2025-11-23' }, 'en')).toBe('Nov 22');
    expect(formatDayRange({ start: '2025-12-31', end: '2026-01-01' }, 'de')).toBe('31. Dez.');
  });

  it('does not throw for a range without days, an inverted one, or text that is no day', () => {
    expect(formatDayRange({ start: '2025-11-22', end: '2025-11-22' }, 'en')).toBe('Nov 22');
    expect(formatDayRange({ start: '2025-11-22', end: '2025-11-01' }, 'en')).toBe('Nov 22');
    expect(formatDayRange({ start: '2025-11-22', end: 'soon' }, 'en')).toBe('Nov 22');
    expect(formatDayRange({ start: 'soon', end: '2025-11-22' }, 'en')).toBe('soon');
  });

  it.each([
    ['de', '1.–30. Nov.'],
    ['fr', '1–30 nov.'],
    ['ar', '1–30 نوفمبر'],
    ['ar-EG', '١–٣٠ نوفمبر'],
    ['th-TH', '1–30 พ.ย.'],
    ['hi-IN', '1 – 30 नव॰'],
    ['en-GB', '1 – 30 Nov'],
  ])('joins the ends as %s does', (locale, expected) => {
    expect(formatDayRange({ start: '2025-11-01', end: '2025-12-01' }, locale)).toBe(expected);
  });

  it.each([
    ['ja', '11月1日～11月22日', '10月5日～11月2日'],
    ['zh-CN', '11月1日～11月22日', '10月5日～11月2日'],
    ['zh-TW', '11月1日～11月22日', '10月5日～11月2日'],
    ['ko', '11월 1일~22일', '10월 5일~11월 2일'],
    ['sv', '1–22 nov.', '5 okt.–2 nov.'],
    ['fa', '۱ نوامبر تا ۲۲ نوامبر', '۵ اکتبر تا ۲ نوامبر'],
  ])('writes the days of a range in %s as it writes one day', (locale, inMonth, overMonths) => {
    expect(formatDayRange({ start: '2025-11-01', end: '2025-11-23' }, locale)).toBe(inMonth);
    expect(formatDayRange({ start: '2025-10-05', end: '2025-11-03' }, locale)).toBe(overMonths);
  });

  it.each([
    ['ja', '2024年12月5日～2025年1月2日'],
    ['zh-CN', '2024年12月5日～2025年1月2日'],
  ])('writes years in %s as it writes those of one day', (locale, expected) => {
    expect(formatDayRange({ start: '2024-12-05', end: '2025-01-03' }, locale)).toBe(expected);
  });

  it('has plain spaces alone, so that server and browser agree whichever Intl they carry', () => {
    for (const locale of ['en', 'de', 'ar', 'fr', 'hi-IN', 'sv', 'es']) {
      expect(formatDayRange({ start: '2025-12-15', end: '2026-01-15' }, locale)).not.toMatch(/[\u2009\u202f]/);
    }
  });
});
