import type { UsageIssueCode } from './usageIssue';

/** Takes note of something in the data. The parts are those of `usageIssueOf`. */
export type ReportIssue = (
  code: UsageIssueCode,
  index: number,
  field: string,
  value: unknown,
  list?: 'records' | 'allowance',
) => void;
