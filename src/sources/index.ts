export { readGitHubAiUsageReport } from './readGitHubAiUsageReport';
export { readUsageRecords } from './readUsageRecords';
export { SourceError } from './sourceError';

export type { GitHubAiUsageReport } from './gitHubAiUsageReport';
export type { GitHubAiUsageReportOptions } from './readGitHubAiUsageReport';
export type { ReadOptions } from './readOptions';
export type { ReadUsageRecordsOptions } from './readUsageRecords';
export type { ReportKey } from './reportKey';
export type { ReportQuota } from './reportQuota';
export type { SourceErrorCode, SourceFault } from './sourceError';
export type { SourceInput } from './sourceInput';
export type { SourceIssue, SourceIssueCode, SourceIssueCounts } from './sourceIssue';
export type { SourceProgress } from './sourceProgress';
export type { UsageRecordColumns } from './usageRecordColumns';
export type { UsageRecordList } from './usageRecordList';
