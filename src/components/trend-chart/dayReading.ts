import type { Day } from '../../model/day';

/** What is being read in the plot. */
export interface DayReading {
  /** The day. */
  readonly day: Day;
  /** The product at which the keyboard stands; `null`: the day as a whole. */
  readonly productId: string | null;
  /** Whether it is shown. A position outlives its tooltip. */
  readonly isOpen: boolean;
  /** Whether it stays where it is while the pointer moves on. */
  readonly isPinned: boolean;
  /** Pixels the plot was wide when it was last measured. */
  readonly width: number;
}
