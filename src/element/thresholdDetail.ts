import type { CreditBalance } from '../model/creditBalance';

/**
 * What `aic-threshold` says: the whole balance, with the state it is in now, and the one before.
 *
 * @example { state: 'excess', previousState: 'within', used: 512_400, included: 500_000, usedRatio: 1.0248, … }
 */
export interface ThresholdDetail extends CreditBalance {
  /** State of the balance when it was last seen. `null`: this is the first one. */
  readonly previousState: CreditBalance['state'] | null;
}
