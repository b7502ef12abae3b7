import type { Day } from '../../model/day';

/**
 * What is being read in the plot. visx's `useTooltip` keeps such a state too; with it come tooltips and measuring of its own,
 * 1.8 kB gzipped.
 */
export interface DayReading {
  /** The day. */
  readonly day: Day;
  /** The product at which the keyboard stands; `null`: the day as a whole. */
  readonly productId: string | null;
  /** Whether it is shown. A position outlives its tooltip. */
  readonly isOpen: boolean;
  /** Whether it stays where it is while the pointer moves on. */
  readonly isPinned: boolean;
  /** Pixels the plot was wider than reckoned when it was last measured: so it follows a resize. */
  readonly slack: number;
}
