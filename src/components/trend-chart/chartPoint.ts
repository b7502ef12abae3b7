import type { Day } from '../../model/day';

/** What was clicked, tapped or chosen by key in the chart. */
export interface ChartPoint {
  /** The day. */
  readonly day: Day;
  /** The product under the pointer or the keyboard's position. `null`: the day as a whole, also at "Other". */
  readonly productId: string | null;
  /** Net credits of that product, or of the day, on that day. `null` where no data has arrived. */
  readonly credits: number | null;
}
