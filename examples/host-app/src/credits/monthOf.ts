import type { DayRange } from 'ai-credits-analytics/metrics';

/**
 * The calendar month that holds a day, its end excluded.
 *
 * @example monthOf('2025-10-31') // { start: '2025-10-01', end: '2025-11-01' }
 */
export function monthOf(day: string): DayRange {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return { start: `${day.slice(0, 7)}-01`, end: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) };
}
