/** What the users of a report may use in a month, in the unit that the report's rows count. */
export interface ReportQuota {
  /** Sum over users. */
  readonly amount: number;
  /** What it counts. Requests are no credits: a quota of requests is never an allowance of credits. */
  readonly unit: 'requests' | 'ai-credits';
}
