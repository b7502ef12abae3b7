import type { Allowance } from './allowance';
import type { Day } from './day';

/** An allowance that holds from a day on, until the next change. */
export interface AllowanceChange extends Allowance {
  /** First day on which this allowance is in force, included. */
  readonly from: Day;
}
