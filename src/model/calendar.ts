import { tzOffset } from '@date-fns/tz/tzOffset';

import type { Day } from './day';

/*
 * All calendar arithmetic of the library. A day is a whole number here (days since 1970-01-01), an instant becomes a day
 * once, by reading the zone's offset, and nothing is ever written through a local or zoned Date. That is also why date-fns
 * itself is not here: its months go wrong where the host's or the zone's midnight does not exist (date-fns#4124).
 */

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;
/** An ISO 8601 instant with `Z` or an offset. Seconds may be left out; its day and Date.parse check the ranges. */
const INSTANT_PATTERN = /^.{10}T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
/** Length of 'YYYY-MM-DD'. */
const DAY_LENGTH = 10;
/** `tzOffset` takes '' and names with such digits for an offset; only zones such as 'Etc/GMT+5' are named so. */
const OFFSET_PATTERN = /^$|^(?!(Etc\/)?GMT[+-](\d|1[0-4])$).*[+-]\d/;

/** The UTC day of an instant. */
function dayOf(instant: number): number {
  return Math.floor(instant / MS_A_DAY);
}

/** What a zone's clocks show at an instant, less UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  return tzOffset(timeZone, new Date(instant)) * MS_A_MINUTE;
}

/**
 * Reads 'YYYY-MM-DD' strictly: the day must exist.
 *
 * @returns days since 1970-01-01; `null` for anything else.
 * @example parseDay('2025-02-28') // 20147, and null for '2025-02-30'
 */
export function parseDay(text: unknown): number | null {
  // A year has four digits: Date.parse would take '+012345-01' as well.
  if (typeof text !== 'string' || text[4] !== '-') return null;
  const day = dayNumber(text);
  // Engines read February 30 as March 2, or not at all; only a day that exists is written as it was read.
  return Number.isNaN(day) || dayFromNumber(day) !== text ? null : day;
}

/**
 * Number of a day that is known to be valid, counted from 1970-01-01. Days are checked where they come in.
 *
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(day: Day): number {
  return dayOf(Date.parse(day));
}

/**
 * The day of a number, back again.
 *
 * @example dayFromNumber(20414) // '2025-11-22'
 */
export function dayFromNumber(number: number): Day {
  return new Date(number * MS_A_DAY).toISOString().slice(0, DAY_LENGTH);
}

/**
 * The day that many days later, or earlier below 0.
 *
 * @example addDays('2025-02-28', 1) // '2025-03-01'
 */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/**
 * Calendar days from one day to another; hours and clock changes play no part.
 *
 * @example daysBetween('2025-11-22', '2025-12-01') // 9
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Reads a timestamp that carries `Z` or an offset, strictly: '2025-02-30T00:00Z' is none.
 *
 * @returns milliseconds since 1970 UTC; `null` for anything else, a timestamp without offset included.
 * @example parseInstant('2025-11-01T23:30:00-04:00') // 1762054200000
 */
export function parseInstant(text: unknown): number | null {
  if (typeof text !== 'string' || !INSTANT_PATTERN.test(text)) return null;
  if (parseDay(text.slice(0, DAY_LENGTH)) === null) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : instant;
}

/**
 * Whether the runtime knows the zone, by IANA name or alias.
 *
 * @example isTimeZone('Asia/Calcutta') // true, and false for '+05:30' and 'Mars/Olympus'
 */
export function isTimeZone(name: unknown): name is string {
  return typeof name === 'string' && !OFFSET_PATTERN.test(name) && Number.isFinite(offsetAt(0, name));
}

/**
 * The day on which an instant falls in a zone.
 *
 * @returns days since 1970-01-01.
 * @example dayOfInstant(Date.parse('2025-11-01T04:30:00Z'), 'America/New_York') // 20393, that is 2025-11-01
 */
export function dayOfInstant(instant: number, timeZone: string): number {
  return dayOf(instant + offsetAt(instant, timeZone));
}

/**
 * The first instant of a day in a zone: midnight, or where that is skipped the first moment after it.
 *
 * @returns milliseconds since 1970 UTC.
 * @example startOfDay(20203, 'Africa/Cairo') // 2025-04-24T22:00:00Z, when it is 01:00 there
 */
export function startOfDay(day: number, timeZone: string): number {
  const midnight = day * MS_A_DAY;
  // Offsets lie between -12 and +14 hours, so the one in force at local midnight is that of a day before or after UTC's.
  const starts = [-MS_A_DAY, MS_A_DAY].map((shift) => midnight - offsetAt(midnight + shift, timeZone));
  const earlier = Math.min(...starts);
  return dayOfInstant(earlier, timeZone) >= day ? earlier : Math.max(...starts);
}

/**
 * First day of the month that lies `months` after the one holding `day`, with the date set to `date` or the month's last.
 *
 * @example dayInMonth(dayNumber('2025-01-31'), 1, 31) // dayNumber('2025-02-28')
 */
export function dayInMonth(day: number, months: number, date: number): number {
  const instant = new Date(day * MS_A_DAY);
  const year = instant.getUTCFullYear();
  const month = instant.getUTCMonth() + months;
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return dayOf(Math.min(Date.UTC(year, month, date), lastOfMonth));
}
