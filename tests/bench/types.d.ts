/** One target of targets.json. */
export interface Target {
  readonly measure: string;
  readonly size: string | null;
  readonly ours: string;
  /** `null`: the figure itself is bounded, not its ratio to a peer's. */
  readonly peer: string | null;
  readonly atMost: number;
  readonly unit?: string;
  /** As the requirement says it. */
  readonly wording: string;
}

/** What one visit measured of one thing. */
export interface MeasureRecord {
  readonly block: number;
  readonly measure: string;
  readonly size: string | null;
  readonly peer: string;
  readonly values: readonly number[];
}

export interface Interval {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** A target and what was measured of it; the figures are `null` where nothing was. */
export interface TargetResult {
  readonly target: Target;
  readonly middle: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly blocks: number;
  readonly verdict: 'met' | 'missed' | 'not measured';
  readonly isSurelyMissed: boolean;
}

/** What is visited in a run. */
export interface Cell {
  readonly kind: 'chart' | 'many' | 'server' | 'sparkline';
  readonly peer: string;
  readonly size: string | null;
  readonly blocks: number;
  readonly cycles?: number;
  readonly quietMs?: number;
  readonly wants?: ReadonlySet<string>;
}

export interface Plan {
  readonly blocks: number;
  readonly bundles: readonly string[];
  readonly cells: readonly Cell[];
}

/** What was asked for on the command line. */
export interface Options {
  readonly mode: string;
  readonly peers?: readonly string[] | undefined;
  readonly sizes?: readonly string[] | undefined;
  readonly measures?: readonly string[] | undefined;
  readonly blocks?: number | undefined;
  readonly keepsPackage: boolean;
  readonly isSelection: boolean;
}
