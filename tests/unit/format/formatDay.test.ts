import { describe, expect, it } from 'vitest';

import { formatDay } from '../../../src/format/formatDay';

describe('formatDay', () => {
  it('writes the day in five lengths', () => {
    expect(formatDay('2025-11-11', 'en')).toBe('Nov 11');
    expect(formatDay('2025-11-11', 'en', 'short')).toBe('Nov 11');
    expect(formatDay('2025-11-11', 'en', 'weekday')).toBe('Tue, Nov 11');
    expect(formatDay('2025-11-22', 'en', 'full')).toBe('Nov 22, 2025');
    expect(formatDay('2025-11-22', 'en', 'number')).toBe('22');
    expect(formatDay('2025-11-22', 'en', 'month')).toBe('November 2025');
  });

  it('is the day that stands there, east and west of UTC', () => {
    // Under TZ=America/New_York midnight UTC is still Dec 31, under Pacific/Kiritimati it is 14:00 of Jan 1.
    expect(formatDay('2026-01-01', 'en', 'full')).toBe('Jan 1, 2026');
    expect(formatDay('2024-02-29', 'en', 'full')).toBe('Feb 29, 2024');
  });

  it('counts Gregorian years where the language has its own calendar', () => {
    expect(formatDay('2025-11-22', 'th-TH', 'full')).toBe('22 พ.ย. 2025');
    expect(formatDay('2025-11-22', 'fa-IR', 'full')).toBe('۲۲ نوامبر ۲۰۲۵');
    expect(formatDay('2025-11-22', 'th-TH-u-ca-buddhist', 'month')).toBe('พฤศจิกายน 2025');
  });

  it.each([
    ['de', '22. Nov.'],
    ['ar', '22 نوفمبر'],
    ['ar-EG', '٢٢ نوفمبر'],
    ['ja', '11月22日'],
    ['en-GB', '22 Nov'],
  ])('writes the day as %s does', (locale, expected) => {
    expect(formatDay('2025-11-22', locale)).toBe(expected);
  });

  it.each(['', 'yesterday', '2025-13-01', '22.11.2025', '<img src=x>'])('gives back %j, which is no day', (text) => {
    expect(formatDay(text, 'en')).toBe(text);
  });
});
