import type { CreditBalance } from '../../model/creditBalance';
import type { MeterLimit } from './meterLimit';

/** The part of a balance that one meter shows. */
export interface MeterView {
  /** Credits used of the limit. */
  readonly used: number;
  /** The limit in credits. `null`: there is none. */
  readonly limit: number | null;
  /** Credits left. `null`: there is no limit. */
  readonly remaining: number | null;
  /** Used part, not clamped. `null`: there is no limit, or it is 0. */
  readonly ratio: number | null;
  /** How the fill looks: calm, close to the limit, beyond it. */
  readonly tone: 'accent' | 'caution' | 'critical';
}

/** From here the fill warns. */
const CAUTION_RATIO = 0.9;

/**
 * What a meter shows of a balance.
 *
 * @example meterView(balance, 'included').ratio // 0.82476
 */
export function meterView(balance: CreditBalance, limit: MeterLimit): MeterView {
  const view =
    limit === 'included'
      ? { used: balance.used, limit: balance.included, remaining: balance.remaining, ratio: balance.usedRatio }
      : {
          used: balance.excessUsed,
          limit: balance.state === 'unlimited' ? null : balance.excessLimit,
          remaining: balance.excessRemaining,
          ratio: balance.excessRatio,
        };
  return { ...view, tone: meterTone(view) };
}

function meterTone({ used, limit, ratio }: Omit<MeterView, 'tone'>): MeterView['tone'] {
  // Of a limit of 0, anything is too much.
  if (limit === 0 && used > 0) return 'critical';
  if (ratio === null || ratio < CAUTION_RATIO) return 'accent';
  return ratio > 1 ? 'critical' : 'caution';
}
