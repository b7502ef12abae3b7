import type { UsageIssue } from '../model/usageIssue';

/** What `aic-issues` says: rows that were left out or remarked on, or why there is nothing to draw. */
export interface UsageIssuesDetail {
  /** What was noticed in the rows, in their order. */
  readonly issues: readonly UsageIssue[];
  /** Why the error state is shown. `null`: the figures are drawn. */
  readonly error: Error | null;
}
