import type { TextDirection } from '../../format/textDirection';

const DAYS_A_PAGE = 7;

/**
 * The day a key leads to, or `null` for a key that is not the plot's. Arrows follow the eye: left is later where time runs
 * from right to left. Moves end at the first and last day.
 *
 * @example dayForKey('PageUp', 21, 30, 'ltr') // 14
 */
export function dayForKey(key: string, day: number, dayCount: number, dir: TextDirection): number | null {
  const last = dayCount - 1;
  const later = dir === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: later,
    ArrowLeft: -later,
    PageDown: DAYS_A_PAGE,
    PageUp: -DAYS_A_PAGE,
    Home: -last,
    End: last,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(last, Math.max(0, day + step));
}
