import { describe, expect, it } from 'vitest';

import { formatInstant } from '../../../src/format/formatInstant';

const december = new Date('2025-12-01T00:00:00Z');

describe('formatInstant', () => {
  it.each([
    ['UTC', 'Dec 1, 00:00 UTC'],
    ['America/New_York', 'Nov 30, 19:00 EST'],
    ['Asia/Kolkata', 'Dec 1, 05:30 GMT+5:30'],
    ['Pacific/Kiritimati', 'Dec 1, 14:00 GMT+14'],
    ['Africa/Cairo', 'Dec 1, 02:00 GMT+2'],
  ])('reads the clock of %s and names the zone', (timeZone, expected) => {
    expect(formatInstant(december, timeZone, 'en')).toBe(expected);
  });

  it('names the offset of the season', () => {
    expect(formatInstant(new Date('2025-07-01T04:00:00Z'), 'America/New_York', 'en')).toBe('Jul 1, 00:00 EDT');
  });

  it.each([
    ['de', '1. Dez., 00:00 UTC'],
    ['ar', '1 ديسمبر، 00:00 UTC'],
    ['ar-EG', '١ ديسمبر، ٠٠:٠٠ UTC'],
    ['th-TH', '1 ธ.ค. 00:00 UTC'],
    ['en-GB', '1 Dec, 00:00 UTC'],
  ])('writes midnight as 00:00 in %s, never as 24:00 or 12 AM', (locale, expected) => {
    expect(formatInstant(december, 'UTC', locale)).toBe(expected);
  });

  it('falls back to UTC for a zone that does not exist, and says so', () => {
    expect(formatInstant(december, 'Mars/Olympus', 'en')).toBe('Dec 1, 00:00 UTC');
  });

  it('is empty for an invalid date', () => {
    expect(formatInstant(new Date(NaN), 'UTC', 'en')).toBe('');
  });
});
