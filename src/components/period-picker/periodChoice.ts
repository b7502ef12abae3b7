import type { DayRange } from '../../model/dayRange';
import type { PeriodPreset } from '../../model/periodPreset';

/** A named period and its days today. */
export interface PeriodChoice {
  /** Its name. */
  readonly preset: Exclude<PeriodPreset, 'custom'>;
  /** Its days. */
  readonly range: DayRange;
}
