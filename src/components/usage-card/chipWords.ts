import type { CreditBalance } from '../../model/creditBalance';
import type { MeterLimit } from './meterLimit';
import type { MeterView } from './meterView';

/** What the chip at a meter's head says. */
export interface ChipWords {
  /** Message of the chip. */
  readonly key: 'unlimited' | 'overLimit' | 'limitReached' | 'excess' | 'past';
  /** The threshold passed, for 'past'. */
  readonly threshold: number | null;
}

/** Thresholds a meter names, the higher first; the same stand as ticks under its bar. */
export const METER_THRESHOLDS = [0.9, 0.75] as const;

/**
 * The chip of a meter; `null` while there is nothing to say. "Over the limit" is said of the state 'over' alone.
 *
 * @example chipWords(balance, meterView(balance, 'included'), 'included') // { key: 'past', threshold: 0.75 }
 */
export function chipWords(balance: CreditBalance, view: MeterView, limit: MeterLimit): ChipWords | null {
  const { state } = balance;
  if (state === 'unlimited') return limit === 'included' ? words('unlimited') : null;
  if (state === 'over') return words('overLimit');
  if (view.limit === null) return words('unlimited');
  if (state === 'exhausted' && view.limit > 0) return words('limitReached');
  if (state === 'excess' && limit === 'included') return words('excess');
  const threshold = METER_THRESHOLDS.find((ratio) => view.ratio !== null && view.ratio >= ratio);
  return threshold === undefined ? null : { key: 'past', threshold };
}

function words(key: ChipWords['key']): ChipWords {
  return { key, threshold: null };
}
