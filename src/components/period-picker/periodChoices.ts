import { presetRange } from '../../metrics/presetRange';

import type { CreditUsage } from '../../model/creditUsage';
import type { PeriodChoice } from './periodChoice';

const PRESETS = ['this-period', 'last-period', 'last-7-days', 'last-30-days', 'last-90-days'] as const;

/**
 * The named periods in the order in which they are offered.
 *
 * @param now - Milliseconds since 1970 UTC.
 * @example periodChoices(usage, now)[0]?.range // { start: '2025-11-01', end: '2025-12-01' }
 */
export function periodChoices(usage: CreditUsage, now: number): PeriodChoice[] {
  return PRESETS.map((preset) => ({ preset, range: presetRange(preset, usage, { now }) }));
}
