import type { Day } from '../../model/day';

/** Something that happened on a day, as the host tells it. */
export interface ChartAnnotation {
  /** The day; outside of the days drawn it is not shown. */
  readonly day: Day;
  /** What happened, in few words. */
  readonly label: string;
}
