import type { Allowance } from './allowance';

/** What is used and left of the allocation and of the excess limit, in credits. */
export interface CreditBalance {
  /** Net credits of the period to date, not below 0. */
  readonly used: number;
  /** Credits granted for the period. `null`: unlimited. */
  readonly included: number | null;
  /** Credits left of `included`. `null`: unlimited. */
  readonly remaining: number | null;
  /** `used` of `included` as a ratio, not clamped (3.53 is 353 %). `null`: `included` is 0 or unlimited. */
  readonly usedRatio: number | null;
  /** Credits used beyond `included`; true even beyond the limit. 0 when unlimited. */
  readonly excessUsed: number;
  /** Credits that may be used beyond `included`. `null`: no cap; 0: none allowed. */
  readonly excessLimit: number | null;
  /** Credits left of `excessLimit`. `null`: no cap. */
  readonly excessRemaining: number | null;
  /** `excessUsed` of `excessLimit` as a ratio, not clamped. `null`: the limit is 0 or there is none. */
  readonly excessRatio: number | null;
  /** Credits beyond `included` and `excessLimit` together; 0 within them or without a cap. */
  readonly overLimit: number;
  /** Where the balance stands. 'over' alone means over the limit. */
  readonly state: 'unlimited' | 'within' | 'excess' | 'exhausted' | 'over';
  /** The allowance in force that these figures were counted against. */
  readonly allowance: Allowance;
  /** Whether excess was computed from the allowance or given by the vendor's own rows. */
  readonly source: 'computed' | 'vendor';
}
