import { useMemo } from 'react';

import type { DayRange } from '../model/dayRange';

/**
 * One object a range: a host that writes `range={{ start, end }}` makes a new one with every render, and results
 * memoised on it would never be kept.
 *
 * @example useStableRange({ start: '2025-11-01', end: '2025-12-01' }) // the same 30 days, the same object
 */
export function useStableRange(range: DayRange | undefined): DayRange | undefined {
  const start = range?.start;
  const end = range?.end;
  return useMemo(() => (start === undefined || end === undefined ? undefined : { start, end }), [start, end]);
}
