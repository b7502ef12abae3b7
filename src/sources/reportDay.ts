import { parseDay } from '../model/calendar';

/** Month, day of the month and a year of two or four digits. */
const SLASHES_PATTERN = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/;

/**
 * Reads the date of a report: '2026-05-29' as GitHub writes it, or '5/29/26' and '5/29/2026' as a spreadsheet saves it,
 * month first. A year of two digits is one of 2000 to 2099.
 *
 * @returns days since 1970-01-01; `null` for a date that does not exist and anything else.
 * @example reportDay('5/29/26') // 20602, that is 2026-05-29, and null for '13/1/26'
 */
export function reportDay(text: string): number | null {
  const [, month, date, year] = SLASHES_PATTERN.exec(text) ?? [];
  if (month === undefined || date === undefined || year === undefined) return parseDay(text);
  return parseDay(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
