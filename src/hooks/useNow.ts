import { useCallback, useSyncExternalStore } from 'react';

import { useCreditsContext } from '../context/useCreditsContext';
import { addDays, dayNumber, dayOfInstant, startOfDay } from '../model/calendar';
import { readInstant } from '../model/readInstant';

import type { CreditUsage } from '../model/creditUsage';
import type { Now } from '../model/now';

const MS_A_MINUTE = 60_000;
/** Timers stand still while a computer sleeps, so the clock looks again at least this often; it costs no render. */
const LONGEST_WAIT_MS = 10 * MS_A_MINUTE;
/** What the browser reports when a page may have slept: the tab shown again, the window active again, a page restored. */
const WAKE_EVENTS = ['visibilitychange', 'focus', 'pageshow'] as const;

/** How finely the time is told: a day for figures that count days, a minute for "2 hours ago". */
export type ClockStep = 'day' | 'minute';

/** The last multiple of the step: the start of the billing day, or of the minute. */
function floorTo(step: ClockStep, instant: number, timeZone: string): number {
  if (Number.isNaN(instant)) return instant;
  if (step === 'minute') return instant - (instant % MS_A_MINUTE);
  return startOfDay(dayOfInstant(instant, timeZone), timeZone);
}

/** The instant that server and first client render share: what the data says about its own age. */
function instantOfData(usage: CreditUsage): number {
  if (usage.asOf !== null) return readInstant(usage.asOf);
  const lastRow = usage.firstDay === null ? null : addDays(usage.firstDay, usage.dayCount - 1);
  const day = usage.dataThrough ?? lastRow ?? usage.billingPeriod?.start ?? null;
  return day === null ? 0 : startOfDay(dayNumber(day), usage.timeZone);
}

/** Calls back whenever the next day or minute may have begun, until the returned function is called. */
function watchClock(step: ClockStep, timeZone: string, onTick: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const now = Date.now();
    const next =
      step === 'minute'
        ? now - (now % MS_A_MINUTE) + MS_A_MINUTE
        : startOfDay(dayOfInstant(now, timeZone) + 1, timeZone);
    timer = setTimeout(tick, Math.min(next - now, LONGEST_WAIT_MS));
  };
  const tick = () => {
    clearTimeout(timer);
    // Before the call: what it renders may end the watch, and then no timer must be left.
    wait();
    onTick();
  };
  wait();
  for (const type of WAKE_EVENTS) window.addEventListener(type, tick);
  return () => {
    clearTimeout(timer);
    for (const type of WAKE_EVENTS) window.removeEventListener(type, tick);
  };
}

const nothingToWatch = () => {};

/**
 * The only clock of the library: which billing day it is, as the instant at which that day began.
 *
 * Two instants of one billing day are one value, so a result memoised on it stays the same all day, and changes at the
 * next midnight of the billing zone. `now` wins over the provider's; without either it is, on the server and until
 * mounted, `usage.asOf`, else the start of `dataThrough`, else of the last record's day, and afterwards the clock.
 *
 * @param now an instant to use in place of the clock.
 * @param step 'minute' tells the time to the minute, for words such as "2 hours ago".
 * @returns milliseconds since 1970 UTC; NaN when `now` is no instant, which metrics refuse with 'invalid-now'.
 * @example useNow(usage, '2025-11-22T09:30:00Z') // 1763769600000, that is 2025-11-22T00:00:00Z
 */
export function useNow(usage: CreditUsage, now?: Now, step: ClockStep = 'day'): number {
  const { now: provided } = useCreditsContext();
  const given = now ?? provided;
  const { timeZone } = usage;
  const isGiven = given !== undefined;
  const subscribe = useCallback(
    (onTick: () => void) => (isGiven ? nothingToWatch : watchClock(step, timeZone, onTick)),
    [isGiven, step, timeZone],
  );
  // React compares snapshots with `!==` while it hydrates, and NaN is never what it was.
  const read = (instant: number) => {
    const time = floorTo(step, instant, timeZone);
    return Number.isNaN(time) ? null : time;
  };
  const time = useSyncExternalStore(
    subscribe,
    () => read(isGiven ? readInstant(given) : Date.now()),
    () => read(isGiven ? readInstant(given) : instantOfData(usage)),
  );
  return time ?? Number.NaN;
}
