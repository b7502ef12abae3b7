import { describe, expect, it } from 'vitest';

import { formatRelativeTime } from '../../../src/format/formatRelativeTime';

const to = new Date('2025-11-22T09:30:00Z');

describe('formatRelativeTime', () => {
  it.each([
    ['2025-11-22T09:30:00Z', 'now'],
    ['2025-11-22T09:29:01Z', 'now'],
    ['2025-11-22T09:29:00Z', '1 minute ago'],
    ['2025-11-22T08:30:01Z', '59 minutes ago'],
    ['2025-11-22T07:30:00Z', '2 hours ago'],
    ['2025-11-22T06:31:00Z', '2 hours ago'],
    ['2025-11-21T09:31:00Z', '23 hours ago'],
    ['2025-11-21T09:30:00Z', '1 day ago'],
    ['2025-10-23T09:30:00Z', '30 days ago'],
    ['2025-10-22T09:30:00Z', '1 month ago'],
    ['2023-11-22T09:30:00Z', '2 years ago'],
    ['2025-11-22T11:30:00Z', 'in 2 hours'],
  ])('says of %s: %s', (from, expected) => {
    expect(formatRelativeTime(new Date(from), to, 'en')).toBe(expected);
  });

  it.each([
    ['de', 'vor 2 Stunden'],
    ['ar', 'قبل ساعتين'],
    ['fr', 'il y a 2 heures'],
    ['hi-IN', '2 घंटे पहले'],
  ])('says two hours in %s', (locale, expected) => {
    expect(formatRelativeTime(new Date('2025-11-22T07:30:00Z'), to, locale)).toBe(expected);
  });

  // The language data ends these in "(2)" and "(1)", which reads as a footnote.
  it.each([
    ['2025-11-22T07:30:00Z', 'לפני שעתיים'],
    ['2025-11-22T08:30:00Z', 'לפני שעה'],
    ['2025-11-20T09:30:00Z', 'לפני יומיים'],
    ['2025-11-22T11:30:00Z', 'בעוד שעתיים'],
    ['2025-11-22T06:30:00Z', 'לפני 3 שעות'],
  ])('says one and two in Hebrew once, %s: %s', (from, expected) => {
    expect(formatRelativeTime(new Date(from), to, 'he')).toBe(expected);
  });

  it('is empty for an invalid date', () => {
    expect(formatRelativeTime(new Date(NaN), to, 'en')).toBe('');
    expect(formatRelativeTime(to, new Date(NaN), 'en')).toBe('');
  });
});
