import type { Now } from '../model/now';

/**
 * The instant the page gives as now. What can be none is NaN, which is told in place of the figures.
 *
 * @returns undefined where none is given.
 * @example nowOf('2025-11-22T09:30:00Z') // the same
 */
export function nowOf(given: unknown): Now | undefined {
  if (given === undefined || given === null) return undefined;
  return typeof given === 'string' || typeof given === 'number' || isDate(given) ? given : Number.NaN;
}

/** A Date of another window is none to `instanceof`. */
function isDate(given: unknown): given is Date {
  return Object.prototype.toString.call(given) === '[object Date]';
}
