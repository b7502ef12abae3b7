export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
}
export interface TracedAction {
  readonly presented: number | null;
  readonly idle: number | null;
  readonly frames: number;
  readonly longestTask: number;
}
export function readTrace(events: readonly TraceEvent[]): Map<string, TracedAction>;
