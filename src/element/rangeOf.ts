import { fieldOf } from './fieldOf';
import { textOf } from './textOf';

import type { DayRange } from '../model/dayRange';

/**
 * The days the page gives. What can be none becomes a range without days, which is told in place of the figures.
 *
 * @returns undefined where none are given.
 * @example rangeOf({ start: '2025-11-01', end: '2025-12-01' })?.end // '2025-12-01'
 */
export function rangeOf(given: unknown): DayRange | undefined {
  if (given === undefined || given === null) return undefined;
  return { start: textOf(fieldOf(given, 'start')) ?? '', end: textOf(fieldOf(given, 'end')) ?? '' };
}
