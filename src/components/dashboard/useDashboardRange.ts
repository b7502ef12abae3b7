import { useMemo, useState } from 'react';

import { presetRange } from '../../metrics/presetRange';
import { periodChoices } from '../period-picker/periodChoices';
import { presetOf } from '../period-picker/presetOf';

import type { CreditUsage } from '../../model/creditUsage';
import type { DayRange } from '../../model/dayRange';
import type { PeriodPreset } from '../../model/periodPreset';

/** The selected days and the name they were chosen by. */
export interface DashboardRange {
  /** The days. */
  readonly range: DayRange;
  /** Their name; 'custom' where they have none. */
  readonly preset: PeriodPreset;
}

/** What a person chose: a name, whose days move on, or days, which stay. */
type Choice = { readonly preset: Exclude<PeriodPreset, 'custom'> } | (DashboardRange & { readonly preset: 'custom' });

/**
 * The selection of the dashboard. The host's range wins; else what was chosen here, from which the days are derived anew
 * each day, so that 'this-period' left open over a reset shows the new period.
 *
 * @returns the selection, and what takes a new one.
 * @example useDashboardRange(usage, today, undefined)[0].range // { start: '2025-11-01', end: '2025-12-01' }
 */
export function useDashboardRange(
  usage: CreditUsage,
  today: number,
  given: DayRange | undefined,
): readonly [DashboardRange, (range: DayRange, preset: PeriodPreset) => void] {
  const [choice, setChoice] = useState<Choice>({ preset: 'this-period' });
  const selection = useMemo((): DashboardRange => {
    if (given !== undefined) {
      return { range: given, preset: presetOf(given, periodChoices(usage, today), choice.preset) };
    }
    if (choice.preset === 'custom') return choice;
    return { range: presetRange(choice.preset, usage, { now: today }), preset: choice.preset };
  }, [usage, today, given, choice]);
  return [selection, (range, preset) => setChoice(preset === 'custom' ? { range, preset } : { preset })];
}
