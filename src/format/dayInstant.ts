import type { Day } from '../model/day';

/** Midnight UTC of a day, for formatting it in the zone UTC: the zone of this machine has no say. */
export function dayInstant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
