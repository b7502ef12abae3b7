/** A rule across the plot with words at its head: today, a reset, something the host tells. */
export interface PlotFlag {
  /** What it is; today's goes before the host's, those before the resets where words would touch. */
  readonly kind: 'today' | 'note' | 'reset';
  /** Unique among the flags. */
  readonly key: string;
  /** Percent of the plot's width at which it stands, from the left. */
  readonly at: number;
  /** What is written beside it. */
  readonly label: string;
}
