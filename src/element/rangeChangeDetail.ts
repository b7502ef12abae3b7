import type { DayRange } from '../model/dayRange';
import type { PeriodPreset } from '../model/periodPreset';

/**
 * What `aic-range-change` says: the days a person chose, and their name. It can be set as the `range` of other elements.
 *
 * @example { start: '2025-11-16', end: '2025-11-23', preset: 'last-7-days' }
 */
export interface RangeChangeDetail extends DayRange {
  /** Name they were chosen by; 'custom' for days of one's own. */
  readonly preset: PeriodPreset;
}
