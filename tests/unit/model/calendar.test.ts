import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  dayFromNumber,
  dayInMonth,
  dayNumber,
  dayOfInstant,
  daysBetween,
  isTimeZone,
  parseDay,
  parseInstant,
  startOfDay,
} from '../../../src/model/calendar';

const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Amman',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

/** What the runtime's own calendar says, asked another way than the library asks it. */
function dayByIntl(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2035, 0, 1) });

describe('parseDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['2025-11-22', 20_414],
    ['2024-02-29', 19_782],
    ['2025-02-29', null],
    ['2025-02-30', null],
    ['2025-13-01', null],
    ['2025-00-10', null],
    ['2025-11-31', null],
    ['2025-1-1', null],
    ['2025-11-22T00:00:00Z', null],
    [' 2025-11-22', null],
    ['+012345-01', null],
    ['-000001-01', null],
    ['9999-12-31', 2_932_896],
    ['', null],
    [20_251_122, null],
    [null, null],
  ])('reads %j as %j', (text, wanted) => {
    expect(parseDay(text)).toBe(wanted);
  });
});

describe('parseInstant', () => {
  it.each([
    ['2025-11-22T09:30:00Z', 1_763_803_800_000],
    ['2025-11-22T09:30Z', 1_763_803_800_000],
    ['2025-11-22T15:00:00.000+05:30', 1_763_803_800_000],
    ['2025-11-22T09:30:00', null],
    ['2025-11-22', null],
    ['2025-02-30T09:30:00Z', null],
    ['2025-11-22T25:00:00Z', null],
    ['Nov 22, 2025 09:30 UTC', null],
    [1_763_803_800_000, null],
  ])('reads %j as %j', (text, wanted) => {
    expect(parseInstant(text)).toBe(wanted);
  });
});

describe('isTimeZone', () => {
  it.each([
    ['UTC', true],
    ['Asia/Calcutta', true],
    ['Etc/GMT+5', true],
    ['Etc/GMT-14', true],
    ['GMT+0', true],
    ['Etc/GMT-15', false],
    ['Etc/GMT+99', false],
    [0, false],
    ['+05:30', false],
    ['Mars/Olympus', false],
    ['Mars+05', false],
    ['constructor', false],
    ['__proto__', false],
    ['', false],
  ])('%j: %j', (name, wanted) => {
    expect(isTimeZone(name)).toBe(wanted);
  });
});

it('a day and its number are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 80_000 }), (number) => {
      expect(dayNumber(dayFromNumber(number))).toBe(number);
    }),
  );
});

it('counts calendar days over a clock change, a leap day and a year', () => {
  expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2025-11-01', '2025-12-01')).toBe(30);
  expect(daysBetween('2025-12-01', '2025-11-01')).toBe(-30);
});

it('clamps a date to the last day of a shorter month', () => {
  const inMonth = (day: string, months: number, date: number) =>
    dayFromNumber(dayInMonth(dayNumber(day), months, date));
  expect(inMonth('2025-01-31', 1, 31)).toBe('2025-02-28');
  expect(inMonth('2024-01-31', 1, 31)).toBe('2024-02-29');
  expect(inMonth('2025-01-15', -1, 31)).toBe('2024-12-31');
  expect(inMonth('2025-03-31', 1, 31)).toBe('2025-04-30');
});

it('puts an instant on the day that the zone’s own calendar shows', () => {
  fc.assert(
    fc.property(anyInstant, fc.constantFrom(...ZONES), (instant, zone) => {
      expect(dayFromNumber(dayOfInstant(instant, zone))).toBe(dayByIntl(instant, zone));
    }),
  );
});

it('a day starts with the first instant that the zone’s calendar shows it', () => {
  fc.assert(
    fc.property(anyInstant, fc.constantFrom(...ZONES), (instant, zone) => {
      const day = dayOfInstant(instant, zone);
      const start = startOfDay(day, zone);
      expect(dayOfInstant(start, zone)).toBe(day);
      expect(dayOfInstant(start - 1, zone)).toBeLessThan(day);
    }),
  );
});

it.each([
  ['2025-04-25', 'Africa/Cairo', '2025-04-24T22:00:00.000Z'],
  ['2025-11-02', 'America/New_York', '2025-11-02T04:00:00.000Z'],
  ['2025-11-03', 'America/New_York', '2025-11-03T05:00:00.000Z'],
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ['2025-12-01', 'Pacific/Kiritimati', '2025-11-30T10:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, wanted) => {
  expect(new Date(startOfDay(dayNumber(day), zone)).toISOString()).toBe(wanted);
});
