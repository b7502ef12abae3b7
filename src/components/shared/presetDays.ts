import type { PeriodPreset } from '../../model/periodPreset';

/**
 * How many days a preset names, as a value for its words: they are written in the digits of the locale. 0 where it names
 * none.
 *
 * @example presetDays('last-30-days') // 30
 */
export function presetDays(preset: PeriodPreset): number {
  return Number(preset.replace(/\D/g, ''));
}
