import type { DayRange } from '../../model/dayRange';
import type { PeriodPreset } from '../../model/periodPreset';
import type { PeriodChoice } from './periodChoice';

/**
 * The name of a range, found by its days. On some days two names mean the same days (on November 30, "This period" and
 * "Last 30 days"): then the one chosen last, else the first.
 *
 * @example presetOf({ start: '2025-11-16', end: '2025-11-23' }, choices, 'custom') // 'last-7-days'
 */
export function presetOf(range: DayRange, choices: readonly PeriodChoice[], chosen: PeriodPreset): PeriodPreset {
  const names = choices
    .filter((choice) => choice.range.start === range.start && choice.range.end === range.end)
    .map(({ preset }) => preset);
  return names.find((name) => name === chosen) ?? names[0] ?? 'custom';
}
