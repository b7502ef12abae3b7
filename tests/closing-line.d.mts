export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}
export function countReport(report: Report, status: number): Counts;
export function countReportFile(path: string, status: number): Counts;
export function sumCounts(counts: readonly Counts[]): Counts;
export function closingLine(counts: Counts): string;
export function exitStatus(counts: Counts): number;
