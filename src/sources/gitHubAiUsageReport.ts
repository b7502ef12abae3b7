import type { Day } from '../model/day';
import type { Product } from '../model/product';
import type { UsageRecord } from '../model/usageRecord';
import type { ReportQuota } from './reportQuota';
import type { SourceIssue, SourceIssueCounts } from './sourceIssue';

/** What a report comes to. Plain data. */
export interface GitHubAiUsageReport {
  /** Credits summed per day and key, exactly; by day, then key. The key stands in `productId`. */
  readonly records: readonly UsageRecord[];
  /**
   * The keys, by credits descending, then id. A blank key has the id '' and a name such as 'No organization'.
   */
  readonly products: readonly Product[];
  /** The last day with a row that was kept. `null` when none was. */
  readonly dataThrough: Day | null;
  /**
   * Sum of `total_monthly_quota` over distinct users, in the unit of the rows: a suggestion, applied to nothing. `null`
   * where no row tells one, or where rows of different units tell one.
   */
  readonly quota: ReportQuota | null;
  /** Rows left out and remarks on rows kept, in the order of the file: the first 1,000. */
  readonly issues: readonly SourceIssue[];
  /** All issues, by code. */
  readonly issueCounts: SourceIssueCounts;
  /** Rows read, kept or left out; the header and blank lines are none. */
  readonly rowCount: number;
  /** Rows kept. The others are in the issues, one each. */
  readonly keptRowCount: number;
}
