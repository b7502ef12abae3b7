import type { Product } from '../model/product';
import type { UsageRecord } from '../model/usageRecord';
import type { SourceIssue, SourceIssueCounts } from './sourceIssue';

/** Rows as read, none summed: ids tell duplicates later, and each row keeps its timestamp. Plain data. */
export interface UsageRecordList {
  /** One record a row kept, in the order of the input. */
  readonly records: readonly UsageRecord[];
  /** Products by credits descending, then id. A name is the first one found; without one it is the id. */
  readonly products: readonly Product[];
  /** Rows left out, in the order of the input: the first 1,000. */
  readonly issues: readonly SourceIssue[];
  /** All issues, by code. */
  readonly issueCounts: SourceIssueCounts;
  /** Rows read, kept or left out; the header and blank lines are none. */
  readonly rowCount: number;
  /** Rows kept. The others are in the issues, one each. */
  readonly keptRowCount: number;
}
